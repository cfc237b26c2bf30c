import type { ChatHubContact } from './chathub-contact.ts';
import type { ChatHubNotice } from './chathub-notice.ts';
import type { ChatHubNoticeTexts } from './chathub-notice-texts.ts';
import { contactLinks } from './contact-links.ts';
import { showNotice } from './show-notice.ts';

/**
 * A notice in any language: the value of the option `contact`.
 *
 * @throws ChatHubError `bad-options` that names the part of the contact that cannot be linked safely.
 *
 * @example
 * const german = (contact: ChatHubContact) => notice({ lang: 'de', loading: 'Chat wird geöffnet…', … }, contact);
 */
export function notice(texts: ChatHubNoticeTexts, contact: ChatHubContact = {}): ChatHubNotice {
  const all = { ...texts, ...contact.texts };
  const made: ChatHubNotice = {
    texts: all,
    links: contactLinks(contact, all.link),
    show: (...place) => showNotice(made, ...place),
  };
  return made;
}
