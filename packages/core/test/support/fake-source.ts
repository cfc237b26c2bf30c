import { ChatHubError, type ChatHubErrorCode, type ChatHubStatus } from '../../src/index.ts';
import type { ChatHubNoticeSource } from '../../src/notice.ts';
import { serverState } from '../../src/server-state.ts';

/** What a notice follows, set by a test. */
export function fakeSource(status: ChatHubStatus): ChatHubNoticeSource & {
  set(status: ChatHubStatus, code?: ChatHubErrorCode): void;
  retries: number;
  followers: number;
} {
  const listeners = new Set<() => void>();
  let state = { ...serverState, status };
  return {
    retries: 0,
    get followers() {
      return listeners.size;
    },
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    retry() {
      this.retries++;
    },
    set(now, code) {
      state = { ...serverState, status: now, error: code ? new ChatHubError(code) : null };
      for (const tell of listeners) tell();
    },
  };
}
