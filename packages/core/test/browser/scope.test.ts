import { afterEach, expect, onTestFinished, test } from 'vitest';
import type { TokenContext } from '../../src/index.ts';
import { createChatHubScope } from '../../src/scope.ts';
import { tags, tearDown, until, widgetUrl } from '../support/harness.ts';

afterEach(tearDown);

test('defaults that no longer name an organization are those of the hubs', async () => {
  const contexts: TokenContext[] = [];
  const defaults = {
    scriptUrl: widgetUrl().url,
    fetchToken: async (context: TokenContext) => {
      contexts.push(context);
      return 'abc';
    },
  };
  const scope = createChatHubScope({ ...defaults, organization: 'a' }, 'the test');
  const chathub = scope.get();
  onTestFinished(chathub.destroy);
  chathub.mount();
  await until(() => chathub.getState().status === 'ready');
  scope.setDefaults(defaults);
  expect(scope.get()).toBe(chathub);
  await until(() => contexts.length > 1 && chathub.getState().status === 'ready');
  expect(contexts.map(({ organization }) => organization)).toEqual(['a', undefined]);
  expect(tags().map(({ id }) => id)).toEqual(['operator-chat-panel-script']);
});
