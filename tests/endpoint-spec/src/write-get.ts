/** A GET written by hand, so that its target and its headers are exactly these. */
export function writeGet(target: string, headers: readonly string[]): string {
  return [`GET ${target} HTTP/1.1`, ...headers, 'Connection: close', '', ''].join('\r\n');
}
