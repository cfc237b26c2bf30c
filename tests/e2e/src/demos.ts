import type { Demo } from './demo.ts';

/** Every scenario runs over all of these: a further demo is a further line. */
export const demos: readonly Demo[] = [
  { path: '/html/', routes: false },
  { path: '/html/dynamic/', routes: false },
  { path: '/react/', routes: true },
  { path: '/vue/', routes: true },
  { path: '/angular/', routes: true },
  { path: '/svelte/', routes: true },
];
