import type { ChatHub, ChatHubState } from '@chathub/core';
import { serverState } from '@chathub/core/adapter';
import { useSyncExternalStore } from 'react';

/** The state of a hub, as a value that renders. */
export function useChatHubState({ subscribe, getState }: ChatHub): ChatHubState {
  return useSyncExternalStore(subscribe, getState, () => serverState);
}
