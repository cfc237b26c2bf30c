export { type ChatHub, createChatHub } from './chathub.ts';
export type { Environment } from './environment.ts';
export { ChatHubError, type ChatHubErrorCode, type ChatHubErrorInit } from './errors.ts';
export type {
  ChatHubOptions,
  PanelOptions,
  PartialChatHubOptions,
  TokenContext,
  TokenOptions,
  TokenReason,
  TokenResponse,
} from './options.ts';
export type { ChatHubState, ChatHubStatus } from './state.ts';
