import {
  createFakePanel,
  developmentToken,
  fakeTokenEndpoint,
  testToken,
} from '@chathub/sandbox/testing';
import { decodeJwt, decodeProtectedHeader, UnsecuredJWT } from 'jose';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSandboxApp } from '../../src/index.ts';
import { createClient } from '../client.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('testToken', () => {
  it('is a well-formed JWT that says that it is unsigned', () => {
    const token = testToken({ operatorId: 7, expiresIn: 60 });
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'none', typ: 'JWT' });
    const { payload } = UnsecuredJWT.decode(token);
    expect(payload).toMatchObject({ level: 'operator', operatorId: 7 });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(60);
    expect(testToken()).not.toBe(testToken());
    expect(decodeJwt(testToken({ expiresIn: -1 })).exp).toBeLessThan(Date.now() / 1000);
  });

  it('is refused by the sandbox, unlike the token for development', async () => {
    const app = createSandboxApp({ customers: false });
    const client = createClient(app, Date.now);
    const isValid = async (token: string) => {
      const bearer = { Authorization: `Bearer ${await client.companyToken()}` };
      const answer = await client.request(
        'POST',
        '/api/operator/validate-token',
        { token },
        bearer,
      );
      return ((await answer.json()) as { isValid: boolean }).isValid;
    };
    expect(await isValid(testToken())).toBe(false);
    expect(await isValid(developmentToken)).toBe(true);
    await app.close();
  });
});

describe('fakeTokenEndpoint', () => {
  const ask = (endpoint: { fetch: typeof fetch }, url = '/api/chathub/token') =>
    endpoint.fetch(url as never);

  it('answers a new token with its life each time', async () => {
    const endpoint = fakeTokenEndpoint({ expiresIn: 60 });
    const first = (await (await ask(endpoint)).json()) as { token: string; expiresIn: number };
    const second = (await (await ask(endpoint)).json()) as { token: string };
    expect(first.expiresIn).toBe(60);
    expect(decodeJwt(first.token).operatorId).toBe(101);
    expect(second.token).not.toBe(first.token);
    expect(endpoint.requests).toEqual([{}, {}]);
  });

  it('answers what it was told, by fetch and by fetchToken', async () => {
    const endpoint = fakeTokenEndpoint({ status: 503, retryAfter: 7 });
    const answer = await ask(endpoint, '/api/chathub/token?org=24&reason=rejected');
    expect(answer.status).toBe(503);
    expect(answer.headers.get('Retry-After')).toBe('7');
    expect(await answer.text()).not.toContain('token');
    await expect(endpoint.fetchToken({ organization: 'sales' })).rejects.toMatchObject({
      status: 503,
    });
    expect(endpoint.requests).toEqual([
      { organization: '24', reason: 'rejected' },
      { organization: 'sales' },
    ]);
    endpoint.answers({ token: 'given' });
    expect(await endpoint.fetchToken()).toEqual({ token: 'given', expiresIn: 3600 });
  });

  it('takes a URL and a Request, and leaves other addresses to the fetch that was there', async () => {
    const others = vi.fn(async () => new Response('other'));
    vi.stubGlobal('fetch', others);
    const endpoint = fakeTokenEndpoint({ url: 'https://app.example/token' });
    expect((await endpoint.fetch(new URL('https://app.example/token'))).status).toBe(200);
    expect((await endpoint.fetch(new Request('https://app.example/token'))).status).toBe(200);
    expect(await (await endpoint.fetch('https://app.example/other')).text()).toBe('other');
    expect(await (await endpoint.fetch('https://else.example/token')).text()).toBe('other');
    expect(others).toHaveBeenCalledTimes(2);
    vi.stubGlobal('fetch', undefined);
    await expect(ask(fakeTokenEndpoint(), '/other')).rejects.toThrow('Nothing answers /other');
  });

  it('answers where there is no Response, as in jest with jsdom', async () => {
    vi.stubGlobal('Response', undefined);
    const endpoint = fakeTokenEndpoint({ token: 'given', retryAfter: 1 });
    const answer = await ask(endpoint);
    expect([answer.ok, answer.status, answer.headers.get('Retry-After')]).toEqual([true, 200, '1']);
    expect(await answer.json()).toEqual(JSON.parse(await answer.text()));
  });
});

it('a fake panel wants a page', () => {
  expect(() => createFakePanel()).toThrow(
    expect.objectContaining({ code: 'no-document', hint: expect.stringContaining('jsdom') }),
  );
});
