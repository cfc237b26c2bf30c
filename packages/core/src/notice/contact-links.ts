import { attempt } from '../attempt.ts';
import { ChatHubError } from '../index.ts';
import type { ChatHubContact } from './chathub-contact.ts';
import type { ContactLink } from './contact-link.ts';

const HINT =
  'Give contact one mail address, a phone number of digits, and a link on http or https.';

/** How each is linked; nothing for what is none. */
const hrefs: Record<ContactLink['kind'], (value: string) => string | false> = {
  // Everything is encoded that could add to it: other addresses, a subject (RFC 6068).
  mail: (mail) =>
    /^[^\s@,;]+@[^\s@,;]+$/.test(mail) && `mailto:${encodeURIComponent(mail).replace('%40', '@')}`,
  // Without the marks that only people need (RFC 3966).
  phone: (phone) =>
    /^\+?[\d\s()./-]*\d[\d\s()./-]*$/.test(phone) && `tel:${phone.replace(/[^\d+]/g, '')}`,
  link: (link) => /^https?:$/.test(new URL(link, 'https://page.example').protocol) && link,
};

/**
 * The links of a contact, in the order in which they are shown.
 *
 * @param linkText What `link` is called.
 * @throws ChatHubError `bad-options` that names the part, as for a link to `javascript:`.
 */
export function contactLinks(contact: ChatHubContact, linkText: string): ContactLink[] {
  return (['mail', 'phone', 'link'] as const).flatMap((kind) => {
    const value = `${contact[kind] ?? ''}`;
    if (!value) return [];
    const href = attempt(() => hrefs[kind](value));
    if (!href) throw new ChatHubError('bad-options', `contact.${kind}`, { hint: HINT });
    return [{ kind, href, text: kind === 'link' ? linkText : value }];
  });
}
