import type { TokenValidation } from '@chathub/server';

/** What can be told of a token. */
export interface TokenReport {
  /** Whether it works as it was given. */
  readonly isValid: boolean;
  readonly form: 'jwt' | 'opaque' | 'quoted' | 'empty' | 'html';
  /** What is wrong with its form, and what to do; null where nothing is. */
  readonly problem: string | null;
  /** Epoch milliseconds; null where neither the token nor ChatHub says. */
  readonly expiresAt: number | null;
  /** What ChatHub says of it, without quotes around it; null where there was nothing to ask about. */
  readonly verdict: TokenValidation | null;
}
