import type { ChatHub } from './chathub.ts';
import { type ChatHubObserver, observeChatHub } from './observe.ts';

/**
 * Shows a panel in the wrapper of a widget, and tells an observer what becomes of it.
 *
 * @returns The function that ends both.
 * @throws ChatHubError `bad-options`
 *
 * @example
 * const hide = showChatHub(chathub, wrapper, { onReady: () => emit('ready') });
 */
export function showChatHub(
  chathub: ChatHub,
  wrapper: HTMLElement,
  observer: ChatHubObserver,
): () => void {
  const release = chathub.mount(wrapper);
  const stop = observeChatHub(chathub, observer);
  return () => {
    stop();
    release();
  };
}
