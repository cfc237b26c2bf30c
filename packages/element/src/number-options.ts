import type { OptionName } from './option-name.ts';

/** The options whose attribute is a number. */
export const numberOptions: readonly OptionName[] = [
  'refreshBefore',
  'tokenTimeout',
  'loadTimeout',
];
