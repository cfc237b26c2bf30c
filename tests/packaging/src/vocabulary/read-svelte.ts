import type ts from 'typescript';
import type { AdapterNames } from './adapter-names.ts';
import type { AdapterTypes } from './adapter-types.ts';
import { kebabCase } from './kebab-case.ts';
import { sortProps } from './sort-props.ts';

/** The names in `@chathub/svelte`. */
export function readSvelte(types: AdapterTypes, options: readonly string[]): AdapterNames {
  // Called with what Svelte has inside, then the props.
  const props = types.parameter(types.value('ChatHubWidget'), 1);
  const snippet = types.checker.getNonNullableType(types.property(props, 'fallback'));
  const [parameters] = (snippet.aliasTypeArguments ??
    types.checker.getTypeArguments(snippet as ts.TypeReference)) as ts.Type[];
  const hook = types.value('useChatHub');
  return {
    widget: kebabCase('ChatHubWidget'),
    ...sortProps(types.ownNames(props), options),
    fallback: parameters ? types.names(types.property(parameters, '0')) : [],
    members: types.names(types.returned(hook)),
    hookOptions: types.optionNames(types.parameter(hook)),
    providerOptions: types.optionNames(types.parameter(types.value('setChatHub'))),
  };
}
