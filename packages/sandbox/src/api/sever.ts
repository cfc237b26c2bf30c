import type { Context } from 'hono';
import type { HttpEnv } from './http-env.ts';

/** Cuts the connection below a request without an answer. */
export function sever(c: Context<HttpEnv>): Response {
  const { connection } = c.env;
  if (!connection) throw new TypeError('The connection was dropped by a fault.');
  return connection.sever();
}
