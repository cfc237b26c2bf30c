/** Whether an answer may be read by a page of this origin that sends no cookies (Fetch Standard, "CORS check"). */
export function allowsOrigin(headers: Headers, origin: string): boolean {
  const allowed = headers.get('access-control-allow-origin');
  return allowed === '*' || allowed === origin;
}
