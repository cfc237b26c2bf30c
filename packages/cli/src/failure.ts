/** An error as it is told. */
export interface Failure {
  /** For programs. */
  readonly code: string;
  /** One or two sentences. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  /** 1 failed, 2 wrong use. */
  readonly exitCode: 1 | 2;
}
