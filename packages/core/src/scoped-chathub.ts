import type { ChatHub } from './chathub.ts';
import type { ChatHubNotice } from './notice/chathub-notice.ts';

/** A hub of a {@link ChatHubScope}, with what its widgets show while there is no panel. */
export interface ScopedChatHub extends ChatHub {
  /**
   * Calls back with the `contact` of a user, or else that of the provider: now, and whenever somebody of the
   * scope has rendered.
   *
   * @param user The object that stands for the component.
   * @returns The function that ends it.
   */
  followContact(user: object, tell: (contact: ChatHubNotice | undefined) => void): () => void;
}
