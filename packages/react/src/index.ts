'use client';

export type * from '@chathub/core';
// By name: frameworks with server components refuse `export *` in a client module.
export { ChatHubError, createChatHub } from '@chathub/core';
export type * from '@chathub/core/notice';
export { czech, english, korean, notice, ukrainian } from '@chathub/core/notice';
export type { ChatHubFallbackProps } from './chathub-fallback.tsx';
export { ChatHubProvider, type ChatHubProviderProps } from './chathub-provider.tsx';
export {
  ChatHubWidget,
  type ChatHubWidgetProps,
} from './chathub-widget.tsx';
export { type UseChatHubResult, useChatHub } from './use-chathub.ts';
