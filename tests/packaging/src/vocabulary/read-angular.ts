import ts from 'typescript';
import type { AdapterNames } from './adapter-names.ts';
import type { AdapterTypes } from './adapter-types.ts';

/** What the compiler says of a component or directive: `ɵɵComponentDeclaration<Class, Selector, …>`. */
function declarationOf(types: AdapterTypes, symbol: ts.Symbol): ts.Type[] {
  const declared = [
    symbol.exports?.get('ɵcmp' as ts.__String),
    symbol.exports?.get('ɵdir' as ts.__String),
  ];
  const node = declared.find((one) => one)?.valueDeclaration;
  if (!node || !ts.isPropertyDeclaration(node) || !node.type) return [];
  const { typeArguments = [] } = node.type as ts.TypeReferenceNode;
  return typeArguments.map((argument) => types.checker.getTypeFromTypeNode(argument));
}

const literal = (type: ts.Type | undefined) => (type?.isStringLiteral() ? type.value : '');

/** The names in `@chathub/angular`, as templates write them. */
export function readAngular(types: AdapterTypes): AdapterNames {
  const widget = types.symbol('ChatHubWidget');
  const [, selector, , inputs, outputs] = declarationOf(types, widget);
  if (!inputs || !outputs) throw new Error('ChatHubWidget is no component');
  const directives = types
    .own()
    .filter(({ symbol, isValue }) => isValue && symbol !== widget)
    .map(({ symbol }) => literal(declarationOf(types, symbol)[1]));
  const guard = types.property(types.value('ChatHubFallback'), 'ngTemplateContextGuard');
  const context = types.checker.getTypePredicateOfSignature(types.signature(guard))?.type;
  const hook = types.value('injectChatHub');
  return {
    widget: literal(selector).split(',')[0] ?? '',
    options: types
      .names(inputs)
      .map((name) => literal(types.property(types.property(inputs, name), 'alias'))),
    events: types.names(outputs).map((name) => literal(types.property(outputs, name))),
    slots: directives.flatMap((one) => /^\[chathub(\w+)\]$/.exec(one)?.[1]?.toLowerCase() ?? []),
    fallback: context ? types.names(context) : [],
    members: types.names(types.returned(hook)),
    hookOptions: types.optionNames(types.parameter(hook)),
    providerOptions: types.optionNames(types.parameter(types.value('provideChatHub'))),
  };
}
