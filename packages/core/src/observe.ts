import type { ChatHub } from './chathub.ts';
import type { ChatHubError } from './errors.ts';
import type { ChatHubState, ChatHubStatus } from './state.ts';

/** What {@link observeChatHub} calls. */
export interface ChatHubObserver {
  /** Each state, beginning with that of now: for what a framework renders. */
  onState?: ((state: ChatHubState) => void) | undefined;
  onStatus?: ((status: ChatHubStatus) => void) | undefined;
  /** The panel is live, each time it becomes so. */
  onReady?: (() => void) | undefined;
  /** Each new error, background trouble included. */
  onError?: ((error: ChatHubError) => void) | undefined;
}

/**
 * Turns state changes into events, beginning with the state of now.
 *
 * @returns The function that ends it.
 *
 * @example
 * const stop = observeChatHub(chathub, { onError: (error) => report(error.code) });
 */
export function observeChatHub(chathub: ChatHub, observer: ChatHubObserver): () => void {
  let status: ChatHubStatus | undefined;
  let error: ChatHubError | null = null;
  const look = () => {
    const state = chathub.getState();
    const becameReady = state.status === 'ready' && status !== 'ready';
    const failed = state.error !== error && state.error;
    if (state.status !== status) observer.onStatus?.(state.status);
    ({ status, error } = state);
    observer.onState?.(state);
    if (becameReady) observer.onReady?.();
    if (failed) observer.onError?.(failed);
  };
  look();
  return chathub.subscribe(look);
}
