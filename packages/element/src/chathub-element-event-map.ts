import type { ChatHubError, ChatHubStatus } from '@chathub/core';

/** The events of `<chathub-widget>`; all bubble and are composed. */
export interface ChatHubElementEventMap {
  /** The panel is live, each time it becomes so. */
  'chathub-ready': CustomEvent<null>;
  /** Each new error, background trouble of a working panel included. */
  'chathub-error': CustomEvent<ChatHubError>;
  /** Each new status. */
  'chathub-status': CustomEvent<ChatHubStatus>;
}
