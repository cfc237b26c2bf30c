import type { Conversation } from './conversation.ts';
import type { Message } from './message.ts';

/** What the server tells a live panel. */
export type PanelEvent =
  | {
      readonly type: 'snapshot';
      readonly operator: string;
      readonly organization: string;
      readonly conversations: readonly Conversation[];
    }
  | {
      readonly type: 'message';
      readonly conversationId: string;
      readonly customer: string;
      readonly message: Message;
      readonly unread: number;
    }
  | { readonly type: 'typing'; readonly conversationId: string; readonly active: boolean }
  | { readonly type: 'read'; readonly conversationId: string }
  | { readonly type: 'end'; readonly reason: 'token-expired' | 'revoked' };
