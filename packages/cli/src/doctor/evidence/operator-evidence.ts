import type { OperatorToken, TokenValidation } from '@chathub/server';
import type { ListedOperator } from '../../directory/listed-operator.ts';
import type { Attempt } from './attempt.ts';

/** The operator that the doctor looks at. */
export type OperatorChoice =
  | { readonly kind: 'found'; readonly operator: ListedOperator; readonly reason: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'ambiguous'; readonly operators: readonly ListedOperator[] }
  | { readonly kind: 'unnamed'; readonly count: number };

/** What ChatHub says about operators and the doctor's own token. */
export interface OperatorEvidence {
  /** Of the chosen organizations, deleted ones included. */
  operators(): Promise<readonly ListedOperator[]>;
  choice(): Promise<OperatorChoice>;
  chosen(): Promise<ListedOperator>;
  /** Whether the chosen operator is known to be inactive or deleted. False where nobody knows. */
  isKnownInactive(operatorId: number | null): Promise<boolean>;
  /** A token for the chosen operator, for as long as was asked for. */
  token(): Promise<Attempt<OperatorToken>>;
  tokenValidation(): Promise<Attempt<TokenValidation>>;
}
