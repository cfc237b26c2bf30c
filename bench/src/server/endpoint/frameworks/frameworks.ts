import { express } from './express.ts';
import { fastify } from './fastify.ts';
import { hono } from './hono.ts';
import { nodeHttp } from './node-http.ts';
import type { Variants } from './variants.ts';

/** Everything that can be served. */
export const frameworks = {
  'node:http': nodeHttp,
  Express: express,
  Fastify: fastify,
  Hono: hono,
} as const satisfies Readonly<Record<string, Variants>>;

export type FrameworkName = keyof typeof frameworks;
