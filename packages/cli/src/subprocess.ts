/** Another program to run, found as the system finds commands; no shell in between. */
export interface Subprocess {
  readonly command: string;
  /** Seen by everybody on the machine in the list of processes: never a secret. */
  readonly args: readonly string[];
  /** Added to the environment that this process was started with. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Its folder. Default: `cwd` of {@link Io}. */
  readonly cwd?: string;
  /** Given as its standard input. Default: it reads from the terminal itself. */
  readonly input?: string;
  /**
   * Where its standard output goes: `inherit` to the standard output, `error` to the standard error
   * (so that `--json` stays one document), `ignore` nowhere. Default: `inherit`.
   */
  readonly output?: 'inherit' | 'error' | 'ignore';
}
