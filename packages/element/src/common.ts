/** What every one-file build exports, whatever its language. */
export * from '@chathub/core';
export type * from '@chathub/core/notice';
export { notice } from '@chathub/core/notice';
export type { ChatHubElementEventMap } from './chathub-element-event-map.ts';
export { ChatHubWidgetElement } from './chathub-widget-element.ts';
export { defineChatHubElement } from './define-chathub-element.ts';
