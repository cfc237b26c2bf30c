import { afterEach, expect, it, vi } from 'vitest';
import { createTokenValidator } from '../src/create-token-validator.ts';

afterEach(() => vi.unstubAllGlobals());

const answering = (response: Response) => {
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => response);
  vi.stubGlobal('fetch', fetch);
  return fetch;
};
const { signal } = new AbortController();

it('asks for the organization of the token', async () => {
  const fetch = answering(Response.json({ isValid: true }));
  expect(await createTokenValidator('/validate', 'a&b')('the-token', signal)).toBe(true);
  expect(fetch.mock.calls[0]?.[0]).toBe('/validate?org=a%26b');
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({ method: 'POST', body: '{"token":"the-token"}' });
});

it('refuses a token that ChatHub refuses', async () => {
  answering(Response.json({ isValid: false }));
  expect(await createTokenValidator('/validate')('the-token', signal)).toBe(false);
});

it('takes a broken endpoint for no answer', async () => {
  answering(new Response(null, { status: 503 }));
  expect(await createTokenValidator('/validate')('the-token', signal)).toBe(true);
});
