import { PREFIX } from '../../panel/script.ts';
import { findFrame } from '../find-frame.ts';
import type { Inquiry } from '../inquiry.ts';

/** What the widget rendered, as far as the options tell: what core would remove. */
export function renderedBy({ document, options }: Inquiry): Element[] {
  const { isolation, panelSelector } = options;
  if (isolation === 'frame') {
    const inner = findFrame(document, options)?.contentDocument;
    return [...(inner?.querySelectorAll('body > :not(script)') ?? [])];
  }
  return [...document.querySelectorAll(panelSelector ?? ':not(script)')].filter(
    ({ id, localName }) => panelSelector || id.startsWith(PREFIX) || localName.startsWith(PREFIX),
  );
}
