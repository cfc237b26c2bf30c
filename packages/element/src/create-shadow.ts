const STYLES =
  ':host{display:block;position:relative}:host([hidden]){display:none}div{display:contents}';

/**
 * The inside of the element: its two slots, and the place of the panel's frame. Made by script, and
 * styled by a constructed sheet, so that no Content-Security-Policy has anything against it.
 *
 * @returns The place of the frame, which has no box: the frame fills the element itself.
 */
export function createShadow(host: HTMLElement): HTMLElement {
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  shadow.adoptedStyleSheets = [sheet];
  for (const name of ['loading', 'fallback']) {
    shadow.append(Object.assign(document.createElement('slot'), { name, hidden: true }));
  }
  return shadow.appendChild(document.createElement('div'));
}
