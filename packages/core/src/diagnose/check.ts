/**
 * One question that was looked into: what `diagnose` and `chathub doctor` answer with.
 *
 * @example
 * const failed = checks.filter(({ result }) => result === 'failed');
 */
export interface Check {
  /** Stable, in kebab-case. */
  readonly id: string;
  readonly question: string;
  /** `unknown` is what could not be asked; `seen` says why. */
  readonly result: 'passed' | 'failed' | 'unknown';
  /** What was found, in plain words; never a token or a response body. */
  readonly seen: string;
  /** What to do; null where there is nothing. */
  readonly hint: string | null;
  /** Where more is told, as an address; null where there is nothing. */
  readonly docs: string | null;
}
