/** The apps of the benchmark: the same little page in each framework, by who shows the panel. */
export const apps = {
  html: ['kit', 'kit-element', 'recipe', 'floor'],
  react: ['kit', 'recipe', 'floor'],
  vue: ['kit', 'recipe', 'floor'],
  angular: ['kit', 'recipe', 'floor'],
  svelte: ['kit', 'recipe', 'floor'],
} as const satisfies Record<string, readonly string[]>;

/** What an app is written in. */
export type Framework = keyof typeof apps;

/** Who shows the panel: our package, the documented page's code, or the least that can. */
export type Variant = (typeof apps)[Framework][number];
