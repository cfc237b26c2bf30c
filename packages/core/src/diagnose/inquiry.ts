import type { ChatHub, Environment } from '../index.ts';
import type { ResolvedOptions } from '../options.ts';
import type { ChatHubWatch } from './watch/chathub-watch.ts';

/** What all checks of one diagnosis share. */
export interface Inquiry {
  environment: Environment;
  document: Document;
  window: Window & typeof globalThis;
  options: ResolvedOptions;
  chathub: ChatHub | undefined;
  watch: ChatHubWatch | undefined;
  /** Gives an action so many milliseconds, at most until the diagnosis ends. */
  within<Result>(ms: number, action: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
  /** For each request but that for the token, in milliseconds. */
  timeout: number;
  /** The directive that has refused a fetch of this URL since the diagnosis began, if one has. */
  refusedBy(url: URL): Promise<string | undefined>;
}
