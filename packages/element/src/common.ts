/** What every one-file build exports, whatever its language. */
export * from '@chathub/core';
// By name: the declarations of one file must not name the languages that it leaves out.
export {
  type ChatHubContact,
  type ChatHubNotice,
  type ChatHubNoticeSource,
  type ChatHubNoticeTexts,
  type ChatHubNoticeView,
  type ChatHubSlots,
  type ContactLink,
  notice,
} from '@chathub/core/notice';
export type { ChatHubElementEventMap } from './chathub-element-event-map.ts';
export { ChatHubWidgetElement } from './chathub-widget-element.ts';
export { defineChatHubElement } from './define-chathub-element.ts';
