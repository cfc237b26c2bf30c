import { type Component, flushSync } from 'svelte';

type Update = (version: { default: Component }) => void;

let accept: Update = () => {
  throw new Error('The component of the page was not compiled for hot reload.');
};

/** What the component of the page finds in the place of `import.meta.hot`. */
const hotModule = {
  accept(update: Update): void {
    accept = update;
  },
  acceptExports: (_names: string[], update: Update): void => hotModule.accept(update),
};
Object.assign(globalThis, { hotModule });

/** Does what a dev server does after a change: runs the file again, and has the old version accept it. */
export async function hotReload(): Promise<void> {
  const update = accept;
  const url = new URL('./page-view.svelte', import.meta.url);
  url.search = `t=${Date.now()}`;
  update(await import(/* @vite-ignore */ url.href));
  flushSync();
}
