/** Whether a text could stand behind "Bearer" in a header (RFC 6750, section 2.1). */
export function isUsableToken(token: string): boolean {
  return /^[\w.~+/-]+=*$/.test(token);
}
