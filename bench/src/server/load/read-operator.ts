/** Whose token it is, or null where it does not parse. */
export function readOperator(token: unknown): number | null {
  try {
    // The documented recipe hands out ChatHub's JSON string as it came, with its quotes.
    const [, claims = ''] = String(token).replaceAll('"', '').split('.');
    const { operatorId } = JSON.parse(Buffer.from(claims, 'base64url').toString());
    return Number.isInteger(operatorId) ? operatorId : null;
  } catch {
    return null;
  }
}
