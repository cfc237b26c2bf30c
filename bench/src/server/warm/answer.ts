/** As long as ChatHub's tokens: three parts, about 300 characters. */
export const TOKEN: string = [
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9',
  'eyJvcGVyYXRvcklkIjoxMDF9'.repeat(9),
  'c2lnbmF0dXJl'.repeat(4),
].join('.');

export const CONTENT_TYPE = 'application/json; charset=utf-8';

/** What a bare framework answers: as long as the token handler's answer. */
export const ANSWER: string = JSON.stringify({
  token: TOKEN,
  expiresIn: 28_800,
  expiresAt: '2026-03-01T16:00:00.000Z',
});

/** What the token handler sends besides. */
export const HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  vary: 'Origin, Sec-Fetch-Site, Cookie, Authorization',
  'x-content-type-options': 'nosniff',
  'ratelimit-policy': '"operator";q=1000000000;w=60',
  ratelimit: '"operator";r=999999999;t=60',
};
