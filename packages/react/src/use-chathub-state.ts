import type { ChatHub, ChatHubState } from '@chathub/core';
import { useSyncExternalStore } from 'react';

/** What a server renders, and so what hydration begins with, however far another widget may be. */
const serverState: ChatHubState = { status: 'idle', error: null, expiresAt: null, retryAt: null };

/** The state of a hub, as a value that renders. */
export function useChatHubState({ subscribe, getState }: ChatHub): ChatHubState {
  return useSyncExternalStore(subscribe, getState, () => serverState);
}
