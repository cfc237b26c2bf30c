import type { ChatHubNotice } from './chathub-notice.ts';
import { write } from './write.ts';

/** Shows the links of a notice. Those that stay are the same nodes, so that none loses the focus. */
export function showLinks(contact: HTMLElement, { texts, links }: ChatHubNotice): void {
  const { ownerDocument: document } = contact;
  const [intro, list] = contact.children as unknown as [Element, Element];
  write(intro, texts.contact);
  contact.hidden = !links.length;
  while (list.childElementCount > links.length) list.lastChild?.remove();
  for (const [index, { kind, href, text }] of links.entries()) {
    const item = list.children[index] ?? list.appendChild(document.createElement('li'));
    const link = item.querySelector('a') ?? item.appendChild(document.createElement('a'));
    link.href = href;
    link.setAttribute('part', `link ${kind}`);
    // Addresses and numbers read from left to right in every language.
    link.dir = kind === 'link' ? 'auto' : 'ltr';
    write(link, text);
  }
}
