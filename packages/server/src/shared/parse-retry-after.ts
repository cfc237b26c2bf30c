const MAX_SECONDS = 86_400;

/**
 * The whole seconds that a `Retry-After` header asks for (RFC 9110, section 10.2.3: seconds or a date), at most a day;
 * undefined when there is none or it cannot be read.
 */
export function parseRetryAfter(value: string | null, now: number): number | undefined {
  if (value === null) {
    return undefined;
  }
  const seconds = /^\s*\d+\s*$/.test(value)
    ? Number(value)
    : Math.ceil((Date.parse(value) - now) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 0), MAX_SECONDS);
}
