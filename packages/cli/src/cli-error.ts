import type { CliErrorCode } from './cli-error-code.ts';

/**
 * What a command fails with. Neither message nor hint ever holds a secret, so both are shown.
 *
 * @example
 * ```ts
 * throw new CliError('unknown-operator', 'There is no operator 105.', 'List them: chathub operators list');
 * ```
 */
export class CliError extends Error {
  override readonly name = 'CliError';
  /** What went wrong, for programs. */
  readonly code: CliErrorCode;
  /** What to do about it, for people. */
  readonly hint: string;

  constructor(code: CliErrorCode, message: string, hint: string) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}
