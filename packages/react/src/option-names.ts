import type { PartialChatHubOptions } from '@chathub/core';

/** What tells options from the other props of a widget, and their order as dependencies of an effect. */
export const optionNames: readonly (keyof PartialChatHubOptions)[] = [
  'tokenEndpoint',
  'fetchOptions',
  'fetchToken',
  'token',
  'organization',
  'scriptUrl',
  'isolation',
  'readyWhen',
  'panelSelector',
  'reload',
  'refreshBefore',
  'tokenTimeout',
  'loadTimeout',
  'nonce',
  'validateToken',
];
