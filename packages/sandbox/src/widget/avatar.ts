import { element } from './element.ts';

const hues = 6;

/** The initials of a name on a colour that is always the same for it. */
export function avatar(name: string): HTMLElement {
  const initials = name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  const hue = [...name].reduce((sum, character) => sum + character.charCodeAt(0), 0) % hues;
  return element('span', { class: 'avatar', 'data-hue': hue, 'aria-hidden': 'true' }, initials);
}
