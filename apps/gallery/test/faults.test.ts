import { type FaultState, noFaults } from '@chathub-demo/kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGallery, type Visitor } from './open-gallery.ts';

let opened: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  opened = await openGallery();
});
afterAll(() => opened[Symbol.asyncDispose]());

const signedIn = async (): Promise<Visitor> => {
  const visitor = opened.visit();
  await visitor.fetch('/react/');
  return visitor;
};
const breakIt = async (visitor: Visitor, patch: Partial<FaultState>): Promise<FaultState> => {
  const response = await visitor.send('PATCH', '/demo/faults', patch);
  expect(response.status).toBe(200);
  return (await response.json()) as FaultState;
};
const heal = (visitor: Visitor) => visitor.send('DELETE', '/demo/faults');
const tokenStatus = async (visitor: Visitor) => (await visitor.fetch('/api/chathub/token')).status;
/** Where this visitor's page loads the widget from. */
const scriptOf = async (visitor: Visitor): Promise<string> =>
  /"scriptUrl":"([^"]+)"/.exec(await (await visitor.fetch('/react/')).text())?.[1] as string;

describe('the token endpoint', () => {
  it.each([
    ['unavailable', 503],
    ['signed-out', 401],
    ['forbidden', 403],
  ] as const)('answers %s with %d until healed, for this visitor only', async (fault, status) => {
    const visitor = await signedIn();
    const other = await signedIn();
    expect(await breakIt(visitor, { endpoint: fault })).toEqual({ ...noFaults, endpoint: fault });
    expect(await tokenStatus(visitor)).toBe(status);
    expect(await tokenStatus(other)).toBe(200);
    await heal(visitor);
    expect(await tokenStatus(visitor)).toBe(200);
  });

  it('says when to come back', async () => {
    const visitor = await signedIn();
    await breakIt(visitor, { endpoint: 'unavailable' });
    expect((await visitor.fetch('/api/chathub/token')).headers.get('Retry-After')).toBe('5');
  });

  it('answers with a login page', async () => {
    const visitor = await signedIn();
    await breakIt(visitor, { endpoint: 'malformed' });
    const response = await visitor.fetch('/api/chathub/token');
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toContain('text/html');
  });

  it('stays signed out when the page is opened again', async () => {
    const visitor = await signedIn();
    await breakIt(visitor, { endpoint: 'signed-out' });
    await visitor.fetch('/react/');
    expect(await tokenStatus(visitor)).toBe(401);
  });
});

describe('the widget script', () => {
  it('answers 503, or throws, until healed', async () => {
    const visitor = await signedIn();
    const script = await scriptOf(visitor);
    await breakIt(visitor, { script: 'unavailable' });
    expect((await visitor.fetch(script)).status).toBe(503);
    await breakIt(visitor, { script: 'throws' });
    expect(await (await visitor.fetch(script)).text()).toMatch(/^throw new Error/);
    await heal(visitor);
    const response = await visitor.fetch(script);
    expect(response.status).toBe(200);
    expect(await response.text()).not.toMatch(/^throw/);
  });

  it('gets another address with every change, around the cached one', async () => {
    const visitor = await signedIn();
    const addresses = [await scriptOf(visitor)];
    expect(await scriptOf(visitor)).toBe(addresses[0]);
    await breakIt(visitor, { script: 'throws' });
    addresses.push(await scriptOf(visitor));
    await heal(visitor);
    addresses.push(await scriptOf(visitor));
    expect(new Set(addresses).size).toBe(3);
  });

  it('can hang for as long as the visitor waits', async () => {
    const visitor = await signedIn();
    await breakIt(visitor, { script: 'hang' });
    const script = await scriptOf(visitor);
    await expect(visitor.fetch(script, { signal: AbortSignal.timeout(300) })).rejects.toThrow();
  });
});

describe('the network', () => {
  /** Opens a stream as the panel does: beside its script, by its token, without cookies. */
  const openStream = async (visitor: Visitor): Promise<Response> => {
    const answer = await visitor.fetch('/api/chathub/token');
    const { token } = (await answer.json()) as { token: string };
    const script = new URL(await scriptOf(visitor), opened.gallery.url);
    const stream = await fetch(new URL('../api/chat/stream', script), {
      headers: { Authorization: `Bearer ${token}` },
    });
    expect(stream.status).toBe(200);
    return stream;
  };

  it('fails at the socket while offline, except for the controls', async () => {
    const visitor = await signedIn();
    const script = await scriptOf(visitor);
    const stream = await openStream(visitor);
    await breakIt(visitor, { network: 'offline' });
    await expect(stream.text()).rejects.toThrow('terminated');
    await expect(visitor.fetch('/api/chathub/token')).rejects.toThrow('fetch failed');
    await expect(visitor.fetch(script)).rejects.toThrow('fetch failed');
    await heal(visitor);
    expect(await tokenStatus(visitor)).toBe(200);
    await (await openStream(visitor)).body?.cancel();
  });

  it('cuts what this visitor has open, and nobody else', async () => {
    const visitor = await signedIn();
    const [cut, kept] = await Promise.all([openStream(visitor), openStream(await signedIn())]);
    await visitor.send('POST', '/demo/drop-connections');
    await expect(cut.text()).rejects.toThrow('terminated');
    const reader = kept.body?.getReader();
    expect((await reader?.read())?.done).toBe(false);
    await reader?.cancel();
    await (await openStream(visitor)).body?.cancel();
  });
});

describe('ChatHub', () => {
  it('refuses the tokens that were expired, and the endpoint then finds a new one', async () => {
    const visitor = await signedIn();
    const take = async () =>
      ((await (await visitor.fetch('/api/chathub/token')).json()) as { token: string }).token;
    const validate = async (token: string) =>
      (await (await visitor.send('POST', '/api/chathub/validate', { token })).json()) as object;
    const first = await take();
    expect(await validate(first)).toEqual({ isValid: true });
    await visitor.send('POST', '/demo/expire-tokens');
    expect(await validate(first)).toEqual({ isValid: false });
    const second = await take();
    expect(second).not.toBe(first);
    expect(await validate(second)).toEqual({ isValid: true });
  });

  it('issues nothing for a revoked operator until it is restored', async () => {
    const visitor = await signedIn();
    expect(await tokenStatus(visitor)).toBe(200);
    await breakIt(visitor, { operator: 'revoked' });
    expect(await tokenStatus(visitor)).toBe(403);
    const page = await visitor.fetch('/html/static/');
    expect(page.status).toBe(200);
    expect(await page.text()).not.toMatch(/<script\b[^>]* token=/);
    await heal(visitor);
    expect(await tokenStatus(visitor)).toBe(200);
  });
});

describe('the controls', () => {
  it.each([
    '{"endpoint":"no-such-fault"}',
    '{"elsewhere":"ok"}',
    '{"constructor":"ok"}',
    '["endpoint"]',
    'not JSON',
  ])('refuse %s', async (body) => {
    const visitor = await signedIn();
    const response = await visitor.fetch('/demo/faults', {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body,
    });
    expect(response.status).toBe(400);
  });

  it('refuse another site', async () => {
    const visitor = await signedIn();
    const response = await visitor.fetch('/demo/expire-tokens', {
      method: 'POST',
      headers: { 'Sec-Fetch-Site': 'cross-site' },
    });
    expect(response.status).toBe(403);
  });
});
