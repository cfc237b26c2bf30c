import { standIn } from './stand-in.ts';

/** Cloudflare Turnstile: renders into a container when asked to, and removes that. */
export const turnstile: string = standIn(`
const widgets = new Map();
window.turnstile = {
  render(container) {
    const id = String(widgets.size);
    widgets.set(id, render(container));
    return id;
  },
  remove: (id) => widgets.get(id)?.remove(),
  reset: () => { standIn.calls += 1; },
};
const name = new URL(document.currentScript.src).searchParams.get('onload');
window[name]?.();
`);
