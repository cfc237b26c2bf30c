import type { Io } from './io.ts';
import type { Output } from './output.ts';

/** What every command is created with. */
export interface CommandContext {
  /** `env` has the variables of `--env-file` and `--api-url` (as `CHATHUB_API_URL`) in it already. */
  readonly io: Io;
  readonly output: Output;
  /**
   * Ends the program with this code although the command itself succeeded: 1 where what it looked at
   * is not as it should be.
   */
  setExitCode(code: number): void;
}
