import type { TimelineEntry } from './timeline-entry.ts';

/** What has happened since, as long as it is watched: what {@link watchChatHub} returns. */
export interface ChatHubWatch {
  /** Oldest first; the same reference until something happened. */
  readonly entries: readonly TimelineEntry[];
  /**
   * Selectors of what was added to the page while the widget booted, and for three seconds after: among
   * them is what the widget renders, for `panelSelector` and `readyWhen`.
   */
  readonly added: readonly string[];
  /** Calls back after each entry; returns the unsubscribe function. */
  subscribe(listener: () => void): () => void;
  /** Ends it; the entries stay. */
  stop(): void;
}
