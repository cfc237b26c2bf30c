import type { ChatHubContact } from '@chathub/core/notice';

/** A `contact` in words: the language whose function the app imports from the adapter, and what it is given. */
export interface PageContact extends ChatHubContact {
  language: 'english' | 'czech' | 'korean' | 'ukrainian';
}
