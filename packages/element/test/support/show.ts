import type { ChatHubWidgetElement } from '../../src/index.ts';

/** Parses this markup into the page and returns its first element. */
export function show(markup: string, parent: Element = document.body): ChatHubWidgetElement {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const [element] = document.importNode(template.content, true).children;
  parent.append(element as Element);
  return element as ChatHubWidgetElement;
}
