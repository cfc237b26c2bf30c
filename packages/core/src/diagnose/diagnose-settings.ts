import type { Environment } from '../index.ts';
import type { ChatHubWatch } from './watch/chathub-watch.ts';

/** How {@link diagnose} goes about it. */
export interface DiagnoseSettings {
  /** Ends it: the promise rejects with the reason of the signal. */
  signal?: AbortSignal;
  /** Milliseconds for each request. Default 10,000; the token has `tokenTimeout`. */
  timeout?: number;
  /** Begun before the panel was mounted, it knows what the widget added and how it failed. */
  watch?: ChatHubWatch;
  /** For tests: clock, timers, network and page. */
  environment?: Partial<Environment>;
}
