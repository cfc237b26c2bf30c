import assert from 'node:assert/strict';
import type { Answer } from './answer.ts';

/** What the token endpoint answers. */
export interface TokenAnswer {
  readonly token: string;
  readonly expiresIn: number;
  readonly expiresAt: string;
}

/** Expects a token for an operator, and answers what was said about it. */
export function expectToken(answer: Answer, operatorId: number): TokenAnswer {
  assert.equal(answer.status, 200, answer.text);
  const body: TokenAnswer = JSON.parse(answer.text);
  const [, payload = ''] = body.token.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
  assert.equal(claims.operatorId, operatorId, 'The token of another operator.');
  return body;
}
