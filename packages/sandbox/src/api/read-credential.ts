import type { Context } from 'hono';

/** The token of a request, in either of the two documented header forms. */
export function readCredential(c: Context): string | undefined {
  const bearer = /^Bearer\s+(\S+)$/i.exec(c.req.header('Authorization') ?? '')?.[1];
  return bearer ?? c.req.header('X-Authorization-Key');
}
