import { ChatHubError } from './errors.ts';
import type { ChatHubNotice } from './notice/chathub-notice.ts';

/** @throws ChatHubError `bad-options` for a `contact` that no language function has made. */
export function requireNotice(contact: ChatHubNotice | undefined): void {
  if (contact && !contact.show) {
    throw new ChatHubError('bad-options', 'contact', {
      hint: 'Give contact in a language: contact: english({ mail, phone, link }).',
    });
  }
}
