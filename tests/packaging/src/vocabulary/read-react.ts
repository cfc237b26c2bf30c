import type { AdapterNames } from './adapter-names.ts';
import type { AdapterTypes } from './adapter-types.ts';
import { kebabCase } from './kebab-case.ts';
import { sortProps } from './sort-props.ts';

/** The names in `@chathub/react`. */
export function readReact(types: AdapterTypes, options: readonly string[]): AdapterNames {
  const props = types.parameter(types.value('ChatHubWidget'));
  const render = types
    .parts(types.property(props, 'fallback'))
    .find((part) => part.getCallSignatures().length > 0);
  const hook = types.value('useChatHub');
  const provider = types.parameter(types.value('ChatHubProvider'));
  return {
    widget: kebabCase('ChatHubWidget'),
    ...sortProps(types.ownNames(props), options),
    fallback: render ? types.names(types.parameter(render)) : [],
    members: types.names(types.returned(hook)),
    hookOptions: types.optionNames(types.parameter(hook)),
    providerOptions: types.optionNames(types.property(provider, 'options')),
  };
}
