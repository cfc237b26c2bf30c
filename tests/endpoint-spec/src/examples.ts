import type { Difference } from './difference.ts';
import { expressJson } from './differences/express-json.ts';
import { fastify } from './differences/fastify.ts';
import { hono } from './differences/hono.ts';

/** The servers of `servers`, each with what is different there. */
export const examples: Readonly<Record<string, readonly Difference[]>> = {
  express: [],
  'express-json': expressJson,
  fastify,
  hono,
  'node-http': [],
};
