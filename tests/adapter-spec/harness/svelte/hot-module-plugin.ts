import type { Plugin } from 'vite';

/** Lets tests replace the component of a page, as a dev server would: see `hot-module.ts`. */
export const hotModule: Plugin = {
  name: 'hot-module',
  enforce: 'post',
  transform: (code, id) =>
    id.endsWith('/page-view.svelte')
      ? { code: code.replaceAll('import.meta.hot', 'globalThis.hotModule'), map: null }
      : null,
};
