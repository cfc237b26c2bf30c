import { optionNames } from './option-names.ts';
import type { PartialChatHubOptions } from './options.ts';

/**
 * The same options for `update`, which keeps what is not mentioned: here that has been dropped.
 *
 * @example
 * chathub.update(completeOptions({ token: 'abc' })); // no organization any more, if there was one
 */
export const completeOptions = (options: PartialChatHubOptions): PartialChatHubOptions =>
  Object.fromEntries(optionNames.map((name) => [name, options[name]]));
