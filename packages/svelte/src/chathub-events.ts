import type { ChatHubError } from '@chathub/core';

/** The callbacks of `<ChatHubWidget>` and of the attachment; the latest ones are called. */
export interface ChatHubEvents {
  /** The panel is live, each time it becomes so. */
  onready?: (() => void) | undefined;
  /** Each new error, background trouble of a working panel included. */
  onerror?: ((error: ChatHubError) => void) | undefined;
}
