import type { Endpoint } from './endpoint.ts';

/** Expects a body that is too large to be refused once it was sent, by a server that parses it before any handler. */
export async function expectRefusalAtTheEnd(endpoint: Endpoint): Promise<void> {
  const answer = await endpoint.validate('x'.repeat(20_000), { user: endpoint.newUser() });
  endpoint.expectRefusal(answer, 413, 'body-too-large');
}
