import type { OperatorIdentity } from './operator-identity.ts';

/** What a token turned out to be. */
export type TokenVerdict =
  | { readonly kind: 'company' }
  | { readonly kind: 'operator'; readonly identity: OperatorIdentity }
  | { readonly kind: 'invalid' }
  | { readonly kind: 'expired' };
