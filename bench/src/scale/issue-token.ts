import type { ChatHubApi } from '@chathub/server';

const HOUR = 3_600_000;

/** A ChatHub that costs nothing: tokens as long as its own, about 300 characters. */
export const issueToken: Pick<ChatHubApi, 'getOperatorToken' | 'validateToken'> = {
  getOperatorToken: async (operatorId) => {
    const issuedAt = Date.now();
    const claims = { operatorId, companyId: 17, name: `Operator ${operatorId}`, level: 'operator' };
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const signature = Buffer.alloc(96, `${operatorId}`).toString('base64url');
    const token = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${signature}`;
    return { token, issuedAt, expiresAt: issuedAt + 8 * HOUR };
  },
  validateToken: async () => {
    throw new Error('Nobody asks for this here.');
  },
};
