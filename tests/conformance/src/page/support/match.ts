import { equal } from './equal.ts';

/** @throws Error where what is expected is not so; further properties do not matter. */
export function match<Value extends object>(actual: Value, expected: Partial<Value>): void {
  const names = Object.keys(expected) as Array<keyof Value>;
  equal(Object.fromEntries(names.map((name) => [name, actual[name]])), expected);
}
