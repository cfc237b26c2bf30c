// The place of the frame has no box: the frame fills the element itself.
const STYLES =
  ':host{display:block;position:relative}:host([hidden]){display:none}div{display:contents}';

/**
 * Gives an element its shadow: one slot, named for what it shows, and the place of the frame.
 *
 * @param retry Called by a click on what carries `data-chathub-retry` in the slot.
 */
export function attachShadow(
  element: HTMLElement,
  retry: () => void,
): { slot: HTMLSlotElement; panel: HTMLElement } {
  const slot = document.createElement('slot');
  const panel = document.createElement('div');
  const shadow = element.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(slot, panel);
  slot.onclick = ({ target }) => {
    if ((target as HTMLElement).closest('[data-chathub-retry]')) retry();
  };
  return { slot, panel };
}
