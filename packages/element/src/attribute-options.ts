import { numberOptions } from './number-options.ts';
import type { OptionName } from './option-name.ts';

/** The options that an attribute can give. */
export const attributeOptions: readonly OptionName[] = [
  'tokenEndpoint',
  'token',
  'organization',
  'scriptUrl',
  'isolation',
  'readyWhen',
  'panelSelector',
  'reload',
  'nonce',
  ...numberOptions,
];
