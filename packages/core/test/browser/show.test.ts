import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { createChatHub } from '../../src/index.ts';
import { showChatHub } from '../../src/show.ts';
import { tags, tearDown, until, widgetUrl } from '../support/harness.ts';

afterEach(tearDown);

test('a panel is shown and told of, until it is hidden', async () => {
  const chathub = createChatHub({ token: 'abc', scriptUrl: widgetUrl().url });
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
