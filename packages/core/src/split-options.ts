import { optionNames } from './option-names.ts';
import type { PartialChatHubOptions } from './options.ts';

/**
 * Tells the options among the properties of a widget from the attributes of its wrapper.
 *
 * @example
 * const [options, attributes] = splitOptions({ organization: 'sales', id: 'panel' });
 */
export function splitOptions<Props extends object>(
  props: Props,
): [PartialChatHubOptions, Omit<Props, keyof PartialChatHubOptions>] {
  const halves: [Record<string, unknown>, Record<string, unknown>] = [{}, {}];
  for (const [name, value] of Object.entries(props)) {
    halves[optionNames.includes(name as keyof PartialChatHubOptions) ? 0 : 1][name] = value;
  }
  return halves as unknown as ReturnType<typeof splitOptions<Props>>;
}
