import { noticeStyles } from './notice-styles.ts';

/** The elements of a notice, empty. */
export interface NoticeElements {
  /** No style of the app means it: its name is nobody's, and what it holds is in its shadow. */
  host: HTMLElement;
  shadow: ShadowRoot;
  box: HTMLElement;
  /** The live region: what is said in one that has just come is announced by no screen reader. */
  message: HTMLElement;
  /** What there is besides once the panel was unavailable. */
  details: HTMLElement;
  contact: HTMLElement;
  retry: HTMLButtonElement;
}

/** Makes them, with styles that a strict `style-src` lets through. */
export function noticeElements(document: Document): NoticeElements {
  const create = <Name extends 'div' | 'p' | 'ul' | 'button'>(
    name: Name,
    part: string,
    ...children: HTMLElement[]
  ) => {
    const element = document.createElement(name);
    element.setAttribute('part', part);
    element.append(...children);
    return element;
  };
  const message = create('div', 'message');
  message.setAttribute('role', 'status');
  const contact = create('div', 'contact', create('p', 'intro'), create('ul', 'links'));
  const retry = create('button', 'retry');
  retry.type = 'button';
  const details = create('div', 'details', contact, retry);
  const box = create('div', 'notice', message, details);
  box.dir = 'auto';
  const host = document.createElement('chathub-notice');
  const shadow = host.attachShadow({ mode: 'open' });
  // Of the window that the element is in: a sheet of another one may not be used there. Without a look, as
  // jsdom has none, it still says everything.
  const sheet = new (document.defaultView as typeof window).CSSStyleSheet();
  sheet.replaceSync?.(noticeStyles);
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(box);
  return { host, shadow, box, message, details, contact, retry };
}
