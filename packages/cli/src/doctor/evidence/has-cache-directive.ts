/** Whether `Cache-Control` has a directive (RFC 9111, section 5.2). */
export function hasCacheDirective(headers: Headers, directive: string): boolean {
  return (headers.get('cache-control') ?? '')
    .toLowerCase()
    .split(',')
    .some((one) => one.trim().split('=')[0] === directive);
}
