import { optionNames } from '@chathub/core/adapter';
import { attributeFor } from './attribute-for.ts';

/**
 * Gives an element a property for each option, which falls back to its attribute. What was set
 * before the element was defined is taken over.
 *
 * @param changed Called when one is set.
 */
export function addOptionProperties(element: HTMLElement, changed: () => void): void {
  for (const name of ['options', ...optionNames]) {
    // Every element has a `nonce` of its own, which browsers hide from its attribute.
    if (name === 'nonce') continue;
    let given: unknown = element[name as keyof HTMLElement];
    Object.defineProperty(element, name, {
      get() {
        const attribute = element.getAttribute(attributeFor(name)) || undefined;
        // In these an attribute gives a number.
        return given ?? (attribute && /Before|Timeout/.test(name) ? +attribute : attribute);
      },
      set(value: unknown) {
        given = value;
        changed();
      },
    });
  }
}
