import { createChatHubScope } from '@chathub/core/adapter';
import type { ChatHubProvision } from './chathub-provision.ts';
import type { ReactiveChatHubOptions } from './reactive-chathub-options.ts';

/**
 * Holds the options rather than watching them: they are followed by those who use them, so that
 * nothing follows them on a server, or after the app.
 */
export const createProvision = (defaults?: ReactiveChatHubOptions): ChatHubProvision => ({
  scope: createChatHubScope({}, 'app.use(chatHubPlugin, …)'),
  defaults,
});
