import { afterAll, beforeAll, expect, it } from 'vitest';
import { openGallery } from './open-gallery.ts';

let opened: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  opened = await openGallery({ tokenLifetime: 60 });
});
afterAll(() => opened[Symbol.asyncDispose]());

it('gives nobody a token without a session', async () => {
  const visitor = opened.visit();
  const response = await visitor.fetch('/api/chathub/token');
  expect(response.status).toBe(401);
  expect(response.headers.get('Cache-Control')).toBe('no-store');
});

it('does not sign in on the gallery page', async () => {
  const visitor = opened.visit();
  expect((await visitor.fetch('/')).headers.getSetCookie()).toEqual([]);
  expect((await visitor.fetch('/api/chathub/token')).status).toBe(401);
});

it('signs in by a demo page, with a cookie that scripts and other sites do not get', async () => {
  const visitor = opened.visit();
  const [cookie] = (await visitor.fetch('/react/')).headers.getSetCookie();
  expect(cookie).toMatch(/^chathub-demo=/);
  expect(cookie).toContain('HttpOnly');
  expect(cookie).toContain('SameSite=Lax');
  expect(cookie).not.toContain('Secure');

  const response = await visitor.fetch('/api/chathub/token');
  expect(response.status).toBe(200);
  const answer = (await response.json()) as { token: string; expiresIn: number };
  expect(answer.token.split('.')).toHaveLength(3);
  expect(answer.expiresIn).toBeGreaterThan(50);
  expect(answer.expiresIn).toBeLessThanOrEqual(60);
});

it('marks the cookie as secure behind a proxy that speaks https', async () => {
  const response = await opened
    .visit()
    .fetch('/react/', { headers: { 'X-Forwarded-Proto': 'https' } });
  expect(response.headers.getSetCookie()[0]).toContain('Secure');
});

it('gives each organization a token of its own operator, and an unknown one none', async () => {
  const visitor = opened.visit();
  await visitor.fetch('/react/');
  const tokenFor = async (organization: string) => {
    const response = await visitor.fetch(`/api/chathub/token?org=${organization}`);
    return ((await response.json()) as { token?: string }).token;
  };
  const [sales, support, unknown] = await Promise.all(['sales', 'support', 'else'].map(tokenFor));
  expect(sales).toBeDefined();
  expect(support).toBeDefined();
  expect(support).not.toBe(sales);
  expect(unknown).toBeUndefined();
});

it('refuses another site', async () => {
  const visitor = opened.visit();
  await visitor.fetch('/react/');
  const response = await visitor.fetch('/api/chathub/token', {
    headers: { 'Sec-Fetch-Site': 'cross-site' },
  });
  expect(response.status).toBe(403);
});

it('validates a token for the organization that it is of, and for no other', async () => {
  const visitor = opened.visit();
  await visitor.fetch('/react/');
  const answer = await visitor.fetch('/api/chathub/token?org=support');
  const { token } = (await answer.json()) as { token: string };
  const validate = async (query: string) =>
    (await visitor.send('POST', `/api/chathub/validate${query}`, { token })).json();
  expect(await validate('?org=support')).toEqual({ isValid: true });
  expect(await validate('?org=sales')).toEqual({ isValid: false });
});
