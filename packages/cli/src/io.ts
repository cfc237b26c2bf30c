import type { Keychain } from './keychain.ts';
import type { Prompt } from './prompt.ts';
import type { Subprocess } from './subprocess.ts';

/**
 * Everything outside of the program that a command touches, so that a test or an embedder replaces
 * it. A plain object: its members are copied.
 *
 * @example
 * ```ts
 * const lines: string[] = [];
 * await run(['orgs', '--json'], { ...createSystemIo(), write: (line) => lines.push(line) });
 * ```
 */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The absolute folder that paths are relative to. */
  readonly cwd: string;
  readonly platform: NodeJS.Platform;
  /** Whether somebody is there to answer a prompt. */
  readonly isInteractive: boolean;
  /** Whether lines may be coloured. */
  readonly colour: boolean;
  /** Epoch milliseconds. */
  now(): number;
  readonly fetch: typeof fetch;
  /** Writes one line to the standard output. */
  write(line: string): void;
  /** Writes one line to the standard error. */
  writeError(line: string): void;
  /** The whole standard input as text. */
  readStdin(): Promise<string>;
  readonly prompt: Prompt;
  readonly keychain: Keychain;
  /**
   * Runs another program and resolves with its exit code, or 128 and the number of the signal that
   * ended it, as shells count.
   *
   * @throws CliError `program-not-found`, `program-failed` where it cannot be started.
   */
  spawn(program: Subprocess): Promise<number>;
  /** Aborted when the user or the system wants the program to end. */
  readonly signal: AbortSignal;
}
