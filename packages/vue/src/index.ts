export * from '@chathub/core';
export * from '@chathub/core/notice';
export type { ChatHubFallbackProps } from './chathub-fallback-props.ts';
export { chatHubPlugin } from './chathub-plugin.ts';
export { ChatHubWidget } from './chathub-widget.ts';
export type {
  ChatHubWidgetComponent,
  ChatHubWidgetEmits,
  ChatHubWidgetProps,
  ChatHubWidgetSlots,
} from './chathub-widget-component.ts';
export type { ReactiveChatHubOptions } from './reactive-chathub-options.ts';
export { type UseChatHubResult, useChatHub } from './use-chathub.ts';
