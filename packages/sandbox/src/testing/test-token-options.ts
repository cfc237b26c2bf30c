/** What {@link testToken} puts into a token. */
export interface TestTokenOptions {
  /** Whom it speaks for. Default: 101, the sandbox's demo operator. */
  readonly operatorId?: number;
  /** Seconds from now until it ends; 0 or less for one that has ended. Default: 3600. */
  readonly expiresIn?: number;
}
