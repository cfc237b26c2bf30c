import { expect } from 'vitest';
import type { FakeIo } from '../support/fake-io.ts';
import { LOGIN, PASSWORD, type World } from './world.ts';

/** Fails where anything that was written has a credential, a session, a token or what stands in a query. */
export function expectNoSecrets({ cookie }: World, io: FakeIo): void {
  const written = io.all();
  for (const secret of [LOGIN, PASSWORD, cookie, cookie.replace('sid=', '')]) {
    expect(written).not.toContain(secret);
  }
  // However a token begins, and each of its parts.
  expect(written).not.toMatch(/eyJ[\w-]{8}/);
  expect(written).not.toMatch(/in-the-query|code=secret/);
}
