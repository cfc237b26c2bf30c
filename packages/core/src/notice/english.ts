import type { ChatHubContact } from './chathub-contact.ts';
import type { ChatHubNotice } from './chathub-notice.ts';
import { notice } from './notice.ts';

/**
 * A notice in English: the value of the option `contact`.
 *
 * @throws ChatHubError `bad-options` that names the part of the contact that cannot be linked safely.
 *
 * @example
 * <ChatHubWidget contact={english({ mail: 'help@example.com' })} />
 */
export const english = (contact?: ChatHubContact): ChatHubNotice =>
  notice(
    {
      lang: 'en',
      loading: 'Opening the chat…',
      unavailable: 'Chat is unavailable right now.',
      offline: 'You are offline. The chat opens when the connection is back.',
      signedOut: 'Please sign in to use the chat.',
      superseded: 'The chat is already open elsewhere on this page.',
      contact: 'You can also reach us here:',
      link: 'Contact page',
      retry: 'Try again',
      useHere: 'Open it here',
    },
    contact,
  );
