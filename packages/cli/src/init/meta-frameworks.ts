import type { Backend } from './backend.ts';
import type { Framework } from './framework.ts';

/** The frameworks that serve both the page and the endpoint, with what their pages are made with. */
const pagesOf: Readonly<Partial<Record<Backend, readonly Framework[]>>> = {
  next: ['react'],
  nuxt: ['vue'],
  sveltekit: ['svelte'],
  // Its islands share no context, which the adapters need; the element needs none.
  astro: ['html'],
};

/** Whether a backend is a meta framework, and one for pages of a framework. */
export function isMetaFramework(backend: Backend, framework?: Framework): boolean {
  const pages = pagesOf[backend];
  return pages !== undefined && (framework === undefined || pages.includes(framework));
}
