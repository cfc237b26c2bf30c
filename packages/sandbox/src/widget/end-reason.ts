/** Why a panel stopped for good. */
export type EndReason = 'token-expired' | 'revoked' | 'invalid-token';
