/** The ways to renew that are compared: four of `@chathub/core`, and the documented recipe. */
export const VARIANTS = [
  'document, immediate',
  'document, quiet',
  'frame, immediate',
  'frame, quiet',
  'recipe, mended by hand',
  'recipe',
] as const;

/** One of them. */
export type Variant = (typeof VARIANTS)[number];
