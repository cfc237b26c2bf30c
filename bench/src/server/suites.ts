import { recipe } from './recipe/recipe.ts';
import type { Variants } from './variants.ts';
import { express } from './warm/express.ts';
import { fastify } from './warm/fastify.ts';
import { hono } from './warm/hono.ts';
import { nodeHttp } from './warm/node-http.ts';

/** A bare framework comes first: the others are measured by it. */
export const suites = {
  'node:http': nodeHttp,
  Express: express,
  Fastify: fastify,
  Hono: hono,
  recipe,
} as const satisfies Readonly<Record<string, Variants>>;
