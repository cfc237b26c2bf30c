export * from '@chathub/core';
export * from '@chathub/core/notice';
export type { ChatHubElementEventMap } from './chathub-element-event-map.ts';
export { ChatHubWidgetElement } from './chathub-widget-element.ts';
export { defineChatHubElement } from './define-chathub-element.ts';
