import type { Attempt } from './attempt.ts';
import { Unaskable } from './unaskable.ts';

/**
 * The value of a call that worked.
 *
 * @param check The check that tells why it did not.
 * @throws Unaskable
 */
export function requireValue<T>(attempt: Attempt<T>, check: string): T {
  if (attempt.ok) return attempt.value;
  throw new Unaskable(`${attempt.error.message} See ${check}.`);
}
