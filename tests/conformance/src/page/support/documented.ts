import { engine } from './engine.ts';
import type { EngineName } from './engine-name.ts';
import { equal } from './equal.ts';
import { note } from './note.ts';

/** @throws Error where this engine no longer does what `browser-facts.md` says of it. */
export function documented(actual: string, expected: Record<EngineName, string>): void {
  note(actual);
  equal(actual, expected[engine]);
}
