import type { ChatHub, ChatHubState } from '@chathub/core';
import { serverState } from '@chathub/core/adapter';
import { useRef, useSyncExternalStore } from 'react';

/**
 * The state of a hub. Renders again when a field changes that was read of it: a renewal, which changes
 * only `expiresAt`, is nothing to who shows the status.
 */
export function useChatHubState({ subscribe, getState }: ChatHub): ChatHubState {
  const followed = useRef(new Set<keyof ChatHubState>()).current;
  const last = useRef(getState());
  const look = () => {
    const now = getState();
    if ([...followed].some((name) => now[name] !== last.current[name])) last.current = now;
    return last.current;
  };
  const state = useSyncExternalStore(subscribe, look, () => serverState);
  const read = <Name extends keyof ChatHubState>(name: Name) => {
    followed.add(name);
    // What was not followed until now may have changed since.
    return (state === serverState ? state : getState())[name];
  };
  return {
    get status() {
      return read('status');
    },
    get error() {
      return read('error');
    },
    get expiresAt() {
      return read('expiresAt');
    },
    get retryAt() {
      return read('retryAt');
    },
  };
}
