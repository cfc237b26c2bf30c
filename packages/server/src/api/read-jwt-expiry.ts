/**
 * The `exp` claim of a JWT in epoch milliseconds (RFC 7519, section 4.1.4), or null when there is none or the token is
 * no JWT. The signature is not checked: the value only ever shortens what is believed about a token.
 */
export function readJwtExpiry(token: string): number | null {
  const payload = token.split('.')[1];
  if (payload === undefined) {
    return null;
  }
  try {
    const claims: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
    const exp = (claims as { exp?: unknown } | null)?.exp;
    return typeof exp === 'number' && Number.isFinite(exp) ? exp * 1000 : null;
  } catch {
    return null;
  }
}
