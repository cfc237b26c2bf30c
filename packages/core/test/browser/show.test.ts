import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { english } from '../../src/notice.ts';
import { createChatHubScope } from '../../src/scope.ts';
import { showChatHub } from '../../src/show.ts';
import { tags, tearDown, until, widgetUrl } from '../support/harness.ts';

afterEach(tearDown);

test('a panel is shown and told of, until it is hidden', async () => {
  const chathub = createChatHubScope({ token: 'abc', scriptUrl: widgetUrl().url }, 'this').get();
  onTestFinished(chathub.destroy);
  const [onReady, onStatus] = [vi.fn(), vi.fn()];
  const hide = showChatHub(chathub, document.body, { onReady, onStatus });
  await until(() => onReady.mock.calls.length);
  expect(onStatus.mock.calls.flat()).toEqual(['authorizing', 'loading', 'ready']);
  hide();
  await until(() => chathub.getState().status === 'idle');
  expect(tags()).toEqual([]);
  expect(onStatus.mock.calls.flat()).toEqual(['authorizing', 'loading', 'ready']);
});

test('the contact is that of the user, or else of the provider, and goes with the panel', () => {
  const source = { token: 'abc', scriptUrl: widgetUrl().url };
  const scope = createChatHubScope({ ...source, contact: english({ mail: 'all@a.example' }) }, '');
  const chathub = scope.get();
  onTestFinished(chathub.destroy);
  const wrapper = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => wrapper.remove());
  const shown = () =>
    [...wrapper.querySelectorAll('chathub-notice')].map(
      ({ shadowRoot }) => shadowRoot?.querySelector('[part~=mail]')?.textContent ?? null,
    );
  const [user, other] = [{}, {}];
  const hide = showChatHub(chathub, wrapper, {}, user);
  expect(shown()).toEqual(['all@a.example']);
  scope.update({ contact: english({ mail: 'own@a.example' }) }, user);
  expect(shown()).toEqual(['own@a.example']);
  scope.update({ contact: english({ mail: 'other@a.example' }) }, other);
  expect(shown()).toEqual(['own@a.example']);
  scope.update({}, user);
  expect(shown()).toEqual(['all@a.example']);
  scope.setDefaults({ ...source, contact: english() });
  expect(shown()).toEqual([null]);
  scope.setDefaults(source);
  expect(shown()).toEqual([]);
  scope.setDefaults({ ...source, contact: english() });
  expect(shown()).toEqual([null]);
  hide();
  expect(shown()).toEqual([]);
  scope.update({ contact: english() }, user);
  expect(shown()).toEqual([]);
});

test('a contact that no language has made is refused, wherever it is given', () => {
  const wrong = { contact: { mail: 'help@a.example' } as never };
  const refused = expect.objectContaining({
    code: 'bad-options',
    hint: expect.stringContaining('english('),
  });
  expect(() => createChatHubScope({ token: 'abc' }, '').get(wrong)).toThrow(refused);
  expect(() => createChatHubScope({ token: 'abc', ...wrong }, '').get()).toThrow(refused);
});
