import type { ChatHub, ChatHubState } from '@chathub/core';

/** What a fallback snippet is given: why there is no panel, and the way back. */
export type ChatHubFallbackProps = Pick<ChatHubState, 'error' | 'retryAt'> & Pick<ChatHub, 'retry'>;
