import type { ChatHubErrorCode } from '../../index.ts';

/** Something that happened to a panel. */
export interface TimelineEntry {
  /** Epoch milliseconds. */
  readonly at: number;
  /**
   * - `status`, `error`: of the hub
   * - `token`: another one, with its new end
   * - `added`: by whatever ran while the widget booted
   * - `window-error`: told by the window of the panel
   * - `violation`: refused by the page's Content-Security-Policy
   */
  readonly kind: 'status' | 'error' | 'token' | 'added' | 'window-error' | 'violation';
  /** What it was, without a token: what could be one is left out. */
  readonly text: string;
  /** With `error`. */
  readonly code?: ChatHubErrorCode;
  /** With `error`. */
  readonly hint?: string;
}
