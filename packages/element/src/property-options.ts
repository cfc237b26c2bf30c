import type { OptionName } from './option-name.ts';

/** The options that only a property can give: functions and objects. */
export const propertyOptions: readonly OptionName[] = [
  'fetchToken',
  'fetchOptions',
  'validateToken',
];
