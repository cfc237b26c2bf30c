import type { OperatorIdentity } from './operator-identity.ts';
import type { TokenVerdict } from './token-verdict.ts';

/** Signs tokens and knows what they are worth. */
export interface TokenAuthority {
  /** A company token: it does not expire, the platform documents no expiry. */
  issueCompany(): Promise<string>;
  /** An operator token that lives until `expiresAt`, epoch milliseconds. */
  issueOperator(operatorId: number, expiresAt: number): Promise<string>;
  verify(token: string): Promise<TokenVerdict>;
  /** Expires those that match from now on, and answers how many were alive. */
  expire(matches: (operatorId: number) => boolean): number;
  isExpired(identity: OperatorIdentity): boolean;
  /** How many operator tokens were ever issued. */
  readonly issued: number;
}
