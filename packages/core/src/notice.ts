/** What widgets show while there is no panel, in the language whose function an app imports. */
export type { ChatHubContact } from './notice/chathub-contact.ts';
export type {
  ChatHubNotice,
  ChatHubNoticeSource,
  ChatHubNoticeView,
  ChatHubSlots,
} from './notice/chathub-notice.ts';
export type { ChatHubNoticeTexts } from './notice/chathub-notice-texts.ts';
export type { ContactLink } from './notice/contact-link.ts';
export { czech } from './notice/czech.ts';
export { english } from './notice/english.ts';
export { korean } from './notice/korean.ts';
export { notice } from './notice/notice.ts';
export { ukrainian } from './notice/ukrainian.ts';
