import assert from 'node:assert/strict';
import type { Endpoint } from './endpoint.ts';
import { expectToken } from './expect-token.ts';

/** Sends bytes and expects a status, nothing in the head that leads to evil.example, and the server to be well afterwards. */
export async function expectHarmless(
  endpoint: Endpoint,
  bytes: string,
  status: RegExp,
): Promise<void> {
  const [head = ''] = (await endpoint.sendBytes(bytes)).split('\r\n\r\n');
  assert.match(head, status);
  assert.doesNotMatch(head, /^[\w-]+: .*\/\/[^/]*evil/im);
  const user = endpoint.newUser();
  expectToken(await endpoint.send('/token', { user }), user.sales);
}
