import { ChatHubServerError } from '../shared/chathub-server-error.ts';

/** The moment at which a call must have ended, and why it ended there. */
export interface Deadline {
  /** Aborts when the time is up or the caller aborts. */
  readonly signal: AbortSignal;
  /** The error for an aborted signal: `aborted` by the caller, or `upstream-timeout`. */
  error(): ChatHubServerError;
}

/** One deadline for a whole call, its repetitions included. `timeout` is in milliseconds. */
export function createDeadline(timeout: number, caller: AbortSignal | undefined): Deadline {
  const timer = AbortSignal.timeout(timeout);
  return {
    signal: caller === undefined ? timer : AbortSignal.any([timer, caller]),
    error: () => new ChatHubServerError(caller?.aborted ? 'aborted' : 'upstream-timeout'),
  };
}
