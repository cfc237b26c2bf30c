import { stripVTControlCharacters } from 'node:util';

/** A text of somebody else's that may be shown: what could steer the terminal is taken out. */
export function printable(text: string): string {
  return stripVTControlCharacters(text).replace(/[\p{Cc}\p{Bidi_Control}]/gu, ' ');
}
