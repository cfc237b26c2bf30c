import { printable } from '../../printable.ts';

/** A text from elsewhere, such as a header or a name, fit to stand in a line of one's own. */
export function clean(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}
