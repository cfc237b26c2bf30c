/** What serves the token endpoint; `none` where that is another project. */
export const backends = [
  'next',
  'nuxt',
  'sveltekit',
  'astro',
  'express',
  'fastify',
  'hono',
  'node',
  'none',
] as const;

/** One of {@link backends}. */
export type Backend = (typeof backends)[number];
