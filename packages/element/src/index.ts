export * from '@chathub/core';
export type { ChatHubElementEventMap } from './chathub-element-event-map.ts';
export { ChatHubWidgetElement } from './chathub-widget-element.ts';
export { defineChatHubElement } from './define-chathub-element.ts';
