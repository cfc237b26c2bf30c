/** @throws Error where two values differ; they must survive JSON. */
export function equal(actual: unknown, expected: unknown, what = ''): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one !== other) throw new Error(`${what && `${what}: `}expected ${other}, got ${one}`);
}
