import { attributeFor } from './attribute-for.ts';

/** The options whose attribute is a number. */
const NUMBERS = ['refreshBefore', 'tokenTimeout', 'loadTimeout'];

/** What an attribute says of an option; undefined without it. */
export function readAttribute(element: Element, option: string): unknown {
  const value = element.getAttribute(attributeFor(option));
  return value && NUMBERS.includes(option) ? Number(value) : (value ?? undefined);
}
