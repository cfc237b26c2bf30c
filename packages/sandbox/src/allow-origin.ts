const anyPort = ':*';

/** Whether a page of this origin may use the platform. */
export function allowOrigin(
  origin: string,
  host: string | undefined,
  allowed: readonly string[] | '*',
): boolean {
  if (allowed === '*') return true;
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  if (url.host === host) return true;
  return allowed.some((entry) =>
    entry.endsWith(anyPort)
      ? `${url.protocol}//${url.hostname}` === entry.slice(0, -anyPort.length)
      : url.origin === entry,
  );
}
