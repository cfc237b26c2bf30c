// Shorter ones are words, such as the sandbox's "demo".
const SHORTEST = 8;

/**
 * Takes secrets out of what is about to be shown. Nothing secret should get that far; this is for the
 * endpoint that sends a cookie back in a header which a check quotes.
 */
export function createRedactor(secrets: Iterable<string>): (text: string) => string {
  // Longest first: one may be part of another.
  const known = [...new Set(secrets)]
    .filter(({ length }) => length >= SHORTEST)
    .sort((a, b) => b.length - a.length);
  return (text) => known.reduce((shown, secret) => shown.replaceAll(secret, '[secret]'), text);
}
