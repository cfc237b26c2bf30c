import type { ChatHubScope } from '@chathub/core/adapter';
import type { ReactiveChatHubOptions } from './reactive-chathub-options.ts';

/** What the plugin provides: the panels of the app, and the options of them all. */
export interface ChatHubProvision {
  scope: ChatHubScope;
  defaults: ReactiveChatHubOptions | undefined;
}
