import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const dist = new URL('../../dist/', import.meta.url);

const runtimeExports = async (file: string) =>
  Object.keys(await import(/* @vite-ignore */ new URL(file, dist).href)).sort();

/** The names that a bundled declaration file exports, types included. */
const declaredExports = (file: string) =>
  [...readFileSync(new URL(file, dist), 'utf8').matchAll(/^export (?:type )?\{([^}]*)\}/gm)]
    .flatMap(([, list]) => `${list}`.split(','))
    .map((name) => name.trim().split(/\s/).at(-1))
    .sort();

test('@chathub/core', async () => {
  expect(await runtimeExports('index.js')).toEqual(['ChatHubError', 'createChatHub']);
  expect(declaredExports('index.d.ts')).toEqual([
    'ChatHub',
    'ChatHubError',
    'ChatHubErrorCode',
    'ChatHubErrorInit',
    'ChatHubOptions',
    'ChatHubState',
    'ChatHubStatus',
    'Environment',
    'PanelOptions',
    'PartialChatHubOptions',
    'TokenContext',
    'TokenOptions',
    'TokenReason',
    'TokenResponse',
    'createChatHub',
  ]);
});

test('@chathub/core/adapter', async () => {
  expect(await runtimeExports('adapter.js')).toEqual([
    'completeOptions',
    'contactPlace',
    'createChatHubScope',
    'mergeOptions',
    'observeChatHub',
    'optionNames',
    'requireNotice',
    'requireSource',
    'serverState',
    'showChatHub',
    'slotFor',
    'splitOptions',
  ]);
  expect(declaredExports('adapter.d.ts')).toEqual([
    'ChatHubObserver',
    'ChatHubScope',
    'ChatHubWidgetObserver',
    'ScopedChatHub',
    'completeOptions',
    'contactPlace',
    'createChatHubScope',
    'mergeOptions',
    'observeChatHub',
    'optionNames',
    'requireNotice',
    'requireSource',
    'serverState',
    'showChatHub',
    'slotFor',
    'splitOptions',
  ]);
});

test('@chathub/core/tabs', async () => {
  expect(await runtimeExports('tabs.js')).toEqual(['shareTokens']);
  expect(declaredExports('tabs.d.ts')).toEqual([
    'TabsEnvironment',
    'TokenSharing',
    'TokenSharingOptions',
    'shareTokens',
  ]);
});

test('@chathub/core/notice', async () => {
  const languages = ['czech', 'english', 'korean', 'ukrainian'];
  expect(await runtimeExports('notice.js')).toEqual([...languages, 'notice'].sort());
  expect(declaredExports('notice.d.ts')).toEqual(
    [
      ...languages,
      'notice',
      'ChatHubContact',
      'ChatHubNotice',
      'ChatHubNoticeSource',
      'ChatHubNoticeTexts',
      'ChatHubNoticeView',
      'ChatHubSlots',
      'ContactLink',
    ].sort(),
  );
});

test('@chathub/core/diagnose', async () => {
  const runtime = [
    'DEFAULT_SCRIPT_URL',
    'checkPolicy',
    'describeToken',
    'diagnose',
    'errorDocsUrl',
    'isSecureUrl',
    'toTime',
    'watchChatHub',
  ];
  expect(await runtimeExports('diagnose.js')).toEqual(runtime);
  expect(declaredExports('diagnose.d.ts')).toEqual(
    [
      'ChatHubWatch',
      'Check',
      'ContentSecurityPolicy',
      'DiagnoseSettings',
      'Diagnosis',
      'PolicyNeeds',
      'PolicyVerdict',
      'TimelineEntry',
      'TokenDescription',
      'WatchOptions',
      ...runtime,
    ].sort(),
  );
});

test('all entries have one ChatHubError between them', async () => {
  const { ChatHubError } = await import(/* @vite-ignore */ new URL('index.js', dist).href);
  const { createChatHubScope } = await import(/* @vite-ignore */ new URL('adapter.js', dist).href);
  const { shareTokens } = await import(/* @vite-ignore */ new URL('tabs.js', dist).href);
  expect(() => createChatHubScope({}, 'the plugin').get()).toThrow(ChatHubError);
  const { english } = await import(/* @vite-ignore */ new URL('notice.js', dist).href);
  expect(() => english({ link: 'javascript:alert(1)' })).toThrow(ChatHubError);
  const { fetchToken } = shareTokens({ user: 1, fetchToken: async () => '<html>' });
  const { signal } = new AbortController();
  await expect(fetchToken({ reason: 'initial', signal })).rejects.toThrow(ChatHubError);
});
