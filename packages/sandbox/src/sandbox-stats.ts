import type { ConnectionInfo } from './chat/connection-info.ts';

/** What happened so far, for tests and demos. It holds no token and no message. */
export interface SandboxStats {
  /** How often each documented path, the chat's and the script was requested. */
  readonly requests: Readonly<Record<string, number>>;
  /** The panels that are connected now. */
  readonly connections: readonly ConnectionInfo[];
  /** How many panel connections were ever opened. */
  readonly connectionsOpened: number;
  /** How many operator tokens were ever issued. */
  readonly tokensIssued: number;
  readonly conversations: number;
}
