import { contactPlace } from './contact-place.ts';
import type { ChatHubSlots } from './notice/chathub-notice.ts';
import { type ChatHubObserver, observeChatHub } from './observe.ts';
import type { ScopedChatHub } from './scoped-chathub.ts';

/** What {@link showChatHub} calls, and asks. */
export interface ChatHubWidgetObserver extends ChatHubObserver {
  /** Asked at each change what the app shows itself; of the rest the `contact` takes care. */
  slots?: (() => ChatHubSlots | undefined) | undefined;
}

/**
 * Shows a panel in the wrapper of a widget, its contact while there is no panel, and tells an observer
 * what becomes of it.
 *
 * @param user The object that stands for the widget, as in `update` of the scope. Default: the observer.
 * @returns The function that ends it all.
 * @throws ChatHubError `bad-options`
 *
 * @example
 * const hide = showChatHub(chathub, wrapper, { onReady: () => emit('ready') });
 */
export function showChatHub(
  chathub: ScopedChatHub,
  wrapper: HTMLElement,
  observer: ChatHubWidgetObserver,
  user: object = observer,
): () => void {
  const release = chathub.mount(wrapper);
  const stop = observeChatHub(chathub, observer);
  const show = contactPlace(chathub, wrapper, () => observer.slots?.());
  const forget = chathub.followContact(user, show);
  return () => {
    forget();
    show();
    stop();
    release();
  };
}
