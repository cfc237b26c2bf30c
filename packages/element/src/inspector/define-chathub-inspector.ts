import { ChatHubInspectorElement } from './chathub-inspector-element.ts';

/**
 * Defines the inspector, once: a name that is taken is left as it is. Does nothing on a server.
 *
 * @param name Of the tag. Default `chathub-inspector`.
 * @param registry Default: that of the page.
 *
 * @example
 * import { defineChatHubInspector } from '@chathub/element/inspector';
 * defineChatHubInspector('operator-inspector');
 */
export function defineChatHubInspector(
  name = 'chathub-inspector',
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): void {
  // A constructor serves one name only: each definition gets its own.
  if (registry && !registry.get(name))
    registry.define(name, class extends ChatHubInspectorElement {});
}
