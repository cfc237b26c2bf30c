import type { ChatHubCredentials } from '@chathub/server';

/** What the doctor needs from its surroundings: what a test replaces. */
export interface DoctorEnvironment {
  readonly fetch: typeof fetch;
  /** Epoch milliseconds. */
  now(): number;
  /** Ends the whole run. */
  readonly signal: AbortSignal;
  /**
   * The company's credentials.
   *
   * @throws an error with a `hint` that says where to put them.
   */
  credentials(): Promise<ChatHubCredentials>;
}
