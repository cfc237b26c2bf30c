import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { createTokenHandler, type TokenService } from '../src/index.ts';

it('is a route of Hono as it is', async () => {
  const service: TokenService = {
    tokenFor: async (operatorId) => ({
      token: `t${operatorId}`,
      expiresIn: 60,
      expiresAt: Date.parse('2026-03-01T08:01:00Z'),
    }),
    validate: async () => false,
    recheck: async () => undefined,
    forget: async () => undefined,
  };
  const handler = createTokenHandler({
    service,
    authorize: (request) =>
      request.headers.get('authorization') === 'Bearer ann' ? { operatorId: 101 } : null,
  });
  const app = new Hono();
  app.all('/api/chathub/*', (context) => handler(context.req.raw));
  expect((await app.request('/api/chathub/token')).status).toBe(401);
  const headers = { Authorization: 'Bearer ann' };
  const response = await app.request('/api/chathub/token?org=24', { headers });
  expect(await response.json()).toMatchObject({ token: 't101', expiresIn: 60 });
  expect((await app.request('/api/chathub/token', { method: 'HEAD', headers })).status).toBe(200);
});
