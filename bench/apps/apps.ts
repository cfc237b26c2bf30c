/** The apps of the benchmark: the same little page in each framework, by who shows the panel. */
export const apps = {
  html: ['kit', 'kit-element', 'recipe', 'mended', 'floor'],
  react: ['kit', 'kit-status', 'recipe', 'mended', 'floor'],
  vue: ['kit', 'kit-status', 'recipe', 'mended', 'floor'],
  angular: ['kit', 'kit-status', 'recipe', 'mended', 'floor'],
  svelte: ['kit', 'kit-status', 'recipe', 'mended', 'floor'],
} as const satisfies Record<string, readonly string[]>;

/** What an app is written in. */
export type Framework = keyof typeof apps;

/**
 * Who shows the panel: our package (`kit-status`: beside a component that shows its status), the documented page's code
 * (`mended`: so that it runs again and leaves nothing), or the least that can.
 */
export type Variant = (typeof apps)[Framework][number];
