import type { Framework } from './framework.ts';

/** The names that people know the frameworks by. */
export const frameworkNames: Readonly<Record<Framework, string>> = {
  react: 'React',
  vue: 'Vue',
  angular: 'Angular',
  svelte: 'Svelte',
  html: 'Plain HTML',
  none: 'No page, only a server',
};
