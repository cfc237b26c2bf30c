import type { ChatHubState } from './state.ts';

/** What a server renders, and so what hydration begins with, however far a panel may be. */
export const serverState: ChatHubState = {
  status: 'idle',
  error: null,
  expiresAt: null,
  retryAt: null,
};
