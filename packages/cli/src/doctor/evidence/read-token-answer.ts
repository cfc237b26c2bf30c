import type { TokenAnswer } from './token-answer.ts';

const NONE: TokenAnswer = {
  shape: 'none',
  token: null,
  expiresIn: undefined,
  expiresAt: undefined,
};
// The characters of a bearer token (RFC 6750, section 2.1); quotes as well, which are looked into later.
const BARE = /^[\w.~+/=\\"-]+$/;

/** Finds the token in the body of an answer: `{ token, expiresIn, expiresAt }`, a JSON string, or bare text. */
export function readTokenAnswer(body: string): TokenAnswer {
  const text = body.trim();
  const value = parse(text);
  if (value === undefined) {
    return BARE.test(text) ? { ...NONE, shape: 'bare', token: text } : NONE;
  }
  if (typeof value === 'string') return { ...NONE, shape: 'json-string', token: value };
  if (typeof value !== 'object' || value === null) return NONE;
  const { token, expiresIn, expiresAt } = value as Record<string, unknown>;
  return typeof token === 'string' ? { shape: 'object', token, expiresIn, expiresAt } : NONE;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
