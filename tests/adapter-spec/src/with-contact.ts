import type { PartialChatHubOptions } from '@chathub/core';
import type { ChatHubContact, ChatHubNotice } from '@chathub/core/notice';
import type { PageContact } from './page-contact.ts';

/** What every adapter exports of `@chathub/core/notice`. */
export type Languages = Record<
  PageContact['language'],
  (contact?: ChatHubContact) => ChatHubNotice
>;

/** Options with a contact that is made anew at each call, as where an app gives it inline. */
export const withContact = (
  languages: Languages,
  options: PartialChatHubOptions | undefined,
  contact: PageContact | undefined,
): PartialChatHubOptions =>
  contact ? { ...options, contact: languages[contact.language](contact) } : { ...options };
