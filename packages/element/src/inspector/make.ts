/** Properties of an element by attribute; a function is a listener, and undefined is nothing. */
export type Attributes = Record<string, string | (() => void) | undefined>;

/** Makes an element without markup from strings, which strict policies refuse. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: Array<Node | string>
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}
