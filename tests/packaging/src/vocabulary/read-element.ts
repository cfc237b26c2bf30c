import ts from 'typescript';
import type { AdapterNames } from './adapter-names.ts';
import type { AdapterTypes } from './adapter-types.ts';
import { FALLBACK } from './vocabulary.ts';

/** The names in `@chathub/element`: its hook is its property `chathub`, its provider its property `options`. */
export function readElement(types: AdapterTypes, options: readonly string[]): AdapterNames {
  const element = types.declared('ChatHubWidgetElement');
  const chathub = types.property(element, 'chathub');
  const state = types.returned(types.property(chathub, 'getState'));
  const members = [...types.names(state), ...types.names(chathub)];
  // No type can hold the names of slots: those of the documented markup, which tests/adapter-spec uses.
  const markup = (types.symbol('ChatHubWidgetElement').declarations ?? [])
    .flatMap((declaration) => ts.getJSDocCommentsAndTags(declaration))
    .map((comment) => comment.getText())
    .join('\n');
  const tags = types.checker.resolveName(
    'HTMLElementTagNameMap',
    undefined,
    ts.SymbolFlags.Interface,
    false,
  );
  return {
    // The inspector has a tag as well, and is no widget.
    widget: tags ? types.namesOf(types.checker.getDeclaredTypeOfSymbol(tags), element).join() : '',
    // Every element has a `nonce` of its own.
    options: types.names(element).filter((name) => options.includes(name)),
    events: types
      .names(types.declared('ChatHubElementEventMap'))
      .map((name) => name.replace('chathub-', '')),
    slots: [...markup.matchAll(/ slot="(\w+)"/g)].map(([, name]) => name ?? ''),
    // A slot is given nothing: what it would be is on the element.
    fallback: members.filter((name) => FALLBACK.includes(name)),
    members,
    hookOptions: types.optionNames(types.property(element, 'options')),
    providerOptions: types.optionNames(types.property(element, 'options')),
  };
}
