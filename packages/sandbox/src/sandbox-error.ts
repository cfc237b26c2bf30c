import type { SandboxErrorCode } from './sandbox-error-code.ts';

/**
 * What the sandbox throws. `hint` says what to do next; neither it nor the message ever holds a
 * token, a password or the secret.
 *
 * @example
 * ```ts
 * try {
 *   await createSandbox({ port: 4174 });
 * } catch (error) {
 *   if (error instanceof SandboxError && error.code === 'port-taken') console.warn(error.hint);
 * }
 * ```
 */
export class SandboxError extends Error {
  override readonly name = 'SandboxError';
  /** What went wrong, for programs. */
  readonly code: SandboxErrorCode;
  /** What to do about it, for people. */
  readonly hint: string;

  constructor(code: SandboxErrorCode, message: string, hint: string) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}
