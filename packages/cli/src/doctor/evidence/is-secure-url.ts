/** HTTPS, or HTTP on this machine: a script or a token must not cross a network in the clear. */
export function isSecureUrl({ protocol, hostname }: URL): boolean {
  return (
    protocol === 'https:' ||
    (protocol === 'http:' && /^((.+\.)?localhost|127(\.\d+){3}|\[::1\])$/.test(hostname))
  );
}
