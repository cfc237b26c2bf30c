export * from '@chathub/core';
export * from '@chathub/core/notice';
export { type ChatHubAttachmentOptions, chathub } from './chathub.ts';
export type { ChatHubEvents } from './chathub-events.ts';
export type { ChatHubFallbackProps } from './chathub-fallback-props.ts';
export { ChatHubWidget } from './chathub-widget.ts';
export type { ChatHubWidgetProps } from './chathub-widget-props.ts';
export { setChatHub } from './set-chathub.ts';
export { type UseChatHubResult, useChatHub } from './use-chathub.ts';
