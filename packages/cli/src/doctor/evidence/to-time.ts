/** Epoch milliseconds of what an answer calls a point in time, read as `@chathub/core` does; NaN when it is none. */
export function toTime(value: unknown): number {
  // Below 1e11 a number can only be in seconds, as in a JWT: in milliseconds it would be 1973.
  if (typeof value === 'number') return value < 1e11 ? value * 1000 : value;
  return typeof value === 'string' ? Date.parse(value) : Number.NaN;
}
