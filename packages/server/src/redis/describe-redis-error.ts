/**
 * What may be told about an error of a Redis client: the system's code (ECONNREFUSED), the word that Redis puts first
 * (READONLY), or the name of its class. Messages and properties may quote commands, and those of AUTH hold a password.
 */
export function describeRedisError(error: unknown): string | undefined {
  const { code, message, name } = (error ?? {}) as Record<string, unknown>;
  const word = typeof message === 'string' ? message.split(' ', 1)[0] : undefined;
  const known = [code, word].find((text) => isText(text, /^[A-Z][A-Z_0-9]{2,40}$/));
  const described = known ?? (isText(name, /^[A-Za-z]{1,60}Error$/) ? name : undefined);
  return described === undefined ? undefined : `(${described})`;
}

function isText(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value);
}
