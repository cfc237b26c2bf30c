import type { ChatHub, ChatHubState } from '@chathub/core';

/** What a `chathubFallback` template is given: why there is no panel, and the way back. */
export type ChatHubFallbackContext = Pick<ChatHubState, 'error' | 'retryAt'> &
  Pick<ChatHub, 'retry'>;
