import type { Backend } from './backend.ts';

/** The names that people know the backends by. */
export const backendNames: Readonly<Record<Backend, string>> = {
  next: 'Next (App Router)',
  nuxt: 'Nuxt',
  sveltekit: 'SvelteKit',
  astro: 'Astro',
  express: 'Express',
  fastify: 'Fastify',
  hono: 'Hono',
  node: 'node:http',
  none: 'No server, only a page',
};
