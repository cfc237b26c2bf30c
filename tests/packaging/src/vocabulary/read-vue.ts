import type ts from 'typescript';
import type { AdapterNames } from './adapter-names.ts';
import type { AdapterTypes } from './adapter-types.ts';
import { kebabCase } from './kebab-case.ts';
import { sortProps } from './sort-props.ts';

/** The names in `@chathub/vue`. */
export function readVue(types: AdapterTypes, options: readonly string[]): AdapterNames {
  const instance = types.returned(types.value('ChatHubWidget'));
  const props = sortProps(types.ownNames(types.property(instance, '$props')), options);
  const slots = types.property(instance, '$slots');
  // Listeners are props, and what it emits is a function: the two must agree.
  const emitted = types
    .property(instance, '$emit')
    .getCallSignatures()
    .flatMap(({ parameters: [event] }) =>
      event ? types.parts(types.checker.getTypeOfSymbol(event)) : [],
    )
    .flatMap((event) => (event.isStringLiteral() ? event.value : []));
  const hook = types.value('useChatHub');
  const install = types.property(types.value('chatHubPlugin'), 'install');
  // The app, then the options.
  const given = types.checker.getTypeArguments(types.parameter(install, 1) as ts.TypeReference);
  return {
    widget: kebabCase('ChatHubWidget'),
    ...props,
    events: [...props.events, ...emitted],
    slots: [...types.names(slots), ...props.slots],
    fallback: types.names(types.parameter(types.property(slots, 'fallback'))),
    members: types.names(types.returned(hook)),
    hookOptions: types.optionNames(types.parameter(hook)),
    providerOptions: given.flatMap((type) => types.optionNames(type)),
  };
}
