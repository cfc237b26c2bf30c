import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context } from 'hono';
import type { HttpEnv } from './http-env.ts';

/** Cuts the connection below a request without an answer. */
export function sever(c: Context<HttpEnv>): Response {
  const { outgoing } = c.env;
  if (!outgoing) throw new TypeError('The connection was dropped by a fault.');
  outgoing.destroy();
  return RESPONSE_ALREADY_SENT;
}
