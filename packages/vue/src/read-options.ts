import type { PartialChatHubOptions } from '@chathub/core';
import { proxyRefs, toValue } from 'vue';
import type { ReactiveChatHubOptions } from './reactive-chathub-options.ts';

/** The options of now; reads every one of them, so that a watcher follows each. */
export const readOptions = (options?: ReactiveChatHubOptions): PartialChatHubOptions =>
  ({ ...proxyRefs(toValue(options) ?? {}) }) as PartialChatHubOptions;
