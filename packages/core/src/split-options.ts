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
  const halves: [Record<PropertyKey, unknown>, Record<PropertyKey, unknown>] = [{}, {}];
  // Symbols as well: Svelte hands attachments on under them.
  for (const name of Reflect.ownKeys(props) as Array<keyof Props>) {
    halves[optionNames.includes(name as keyof PartialChatHubOptions) ? 0 : 1][name] = props[name];
  }
  return halves as unknown as ReturnType<typeof splitOptions<Props>>;
}
