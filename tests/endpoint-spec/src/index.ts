export type { Case } from './case.ts';
export type { Difference } from './difference.ts';
export { next } from './differences/next.ts';
export { nuxt } from './differences/nuxt.ts';
export { sveltekit } from './differences/sveltekit.ts';
export { Endpoint, type RunningServer } from './endpoint.ts';
export { operators, platform } from './platform.ts';
export { specify } from './specify.ts';
export { visitor } from './users.ts';
