import { createToken } from '../../chathub/create-token.ts';

const EXPIRES_AT: number = Date.parse('2099-03-01T16:00:00.000Z');

export const CONTENT_TYPE = 'application/json; charset=utf-8';

/** What a bare framework answers to everybody: as long as the token handler's answer. */
export const ANSWER: string = JSON.stringify({
  token: createToken(1, EXPIRES_AT),
  expiresIn: 28_800,
  expiresAt: new Date(EXPIRES_AT).toISOString(),
});

/** What the token handler sends besides. */
export const HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  vary: 'Origin, Sec-Fetch-Site, Cookie, Authorization',
  'x-content-type-options': 'nosniff',
  'ratelimit-policy': '"operator";q=1000000000;w=60',
  ratelimit: '"operator";r=999999999;t=60',
};
