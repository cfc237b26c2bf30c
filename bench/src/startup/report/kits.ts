import type { App } from './app.ts';

/** Our packages, by the app that uses each. */
export const kits: Readonly<Record<string, App>> = {
  core: ['html', 'kit'],
  'element, one file': ['html', 'kit-element'],
  react: ['react', 'kit'],
  vue: ['vue', 'kit'],
  angular: ['angular', 'kit'],
  svelte: ['svelte', 'kit'],
};
