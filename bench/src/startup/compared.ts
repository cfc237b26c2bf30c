import type { Framework, Variant } from '../../apps/apps.ts';

/** The variants that start a panel, each framework's own beside each other. */
export const compared = {
  html: ['floor', 'kit', 'kit-element', 'recipe'],
  react: ['floor', 'kit', 'recipe'],
  vue: ['floor', 'kit', 'recipe'],
  angular: ['floor', 'kit', 'recipe'],
  svelte: ['floor', 'kit', 'recipe'],
} as const satisfies Record<Framework, readonly Variant[]>;
