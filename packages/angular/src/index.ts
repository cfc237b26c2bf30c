export * from '@chathub/core';
export * from '@chathub/core/notice';
export { ChatHubFallback } from './chathub-fallback';
export type { ChatHubFallbackContext } from './chathub-fallback-context';
export { ChatHubLoading } from './chathub-loading';
export { ChatHubWidget } from './chathub-widget';
export { type InjectChatHubResult, injectChatHub } from './inject-chathub';
export { provideChatHub } from './provide-chathub';
