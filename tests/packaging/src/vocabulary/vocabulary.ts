import type { AdapterNames } from './adapter-names.ts';
import type { AdapterTypes } from './adapter-types.ts';

/** What the fallback content is given: why there is no panel, and the way back. */
export const FALLBACK: string[] = ['error', 'retry', 'retryAt'];

/**
 * What every adapter has to call the same: what core's types say, and what `shared/design.md` says.
 *
 * @param core The types of `@chathub/core`.
 * @param shared The types of `@chathub/core/adapter`.
 * @param options The names of all options, of which no type tells the order or the whole.
 */
export function vocabulary(
  core: AdapterTypes,
  shared: AdapterTypes,
  options: readonly string[],
): AdapterNames {
  return {
    widget: 'chathub-widget',
    options: [...options],
    events: ['ready', 'error'],
    slots: shared
      .parts(shared.returned(shared.value('slotFor')))
      .flatMap((part) => (part.isStringLiteral() ? part.value : [])),
    fallback: FALLBACK,
    members: [...core.names(core.declared('ChatHubState')), 'refresh', 'retry'],
    hookOptions: [...options],
    providerOptions: [...options],
  };
}
