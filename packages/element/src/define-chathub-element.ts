import { ChatHubWidgetElement } from './chathub-widget-element.ts';

/**
 * Defines the element, once: a name that is taken is left as it is, so that two copies of this
 * library on one page do not collide. Does nothing on a server.
 *
 * @param name Of the tag. Default `chathub-widget`.
 * @param registry Default: that of the page.
 *
 * @example
 * import { defineChatHubElement } from '@chathub/element';
 * defineChatHubElement('operator-panel');
 */
export function defineChatHubElement(
  name = 'chathub-widget',
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): void {
  // A constructor serves one name only: each definition gets its own.
  if (registry && !registry.get(name)) registry.define(name, class extends ChatHubWidgetElement {});
}
