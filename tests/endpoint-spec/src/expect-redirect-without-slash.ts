import assert from 'node:assert/strict';
import type { Endpoint } from './endpoint.ts';
import { expectToken } from './expect-token.ts';

/** Expects a slash at the end of the path to be redirected away, by a framework that has one address for each route. */
export async function expectRedirectWithoutSlash(endpoint: Endpoint): Promise<void> {
  const user = endpoint.newUser();
  const answer = await endpoint.send('/token/?org=25', { user });
  assert.equal(answer.status, 308);
  const { origin, basePath } = endpoint.server;
  const target = new URL(`${answer.headers.location}`, `${origin}${basePath}/token/`);
  assert.equal(target.href, `${origin}${basePath}/token?org=25`);
  expectToken(await endpoint.send('/token?org=25', { user }), user.support);
}
