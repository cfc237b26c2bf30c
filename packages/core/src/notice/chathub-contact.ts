import type { ChatHubNoticeTexts } from './chathub-notice-texts.ts';

/**
 * Whom people turn to while there is no panel. Each part may be left out, all of them as well.
 *
 * @example
 * english({ mail: 'help@example.com', phone: '+44 20 7946 0000', link: '/contact' });
 */
export interface ChatHubContact {
  /** One mail address. */
  mail?: string | undefined;
  /** A phone number as people read it: digits, spaces and `+ - . / ( )`. */
  phone?: string | undefined;
  /** A page on http or https; relative to the page as well. */
  link?: string | URL | undefined;
  /** In the place of those of the language. */
  texts?: Partial<ChatHubNoticeTexts> | undefined;
}
