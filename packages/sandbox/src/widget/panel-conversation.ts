import type { Message } from '../chat/message.ts';
import type { PendingReply } from './pending-reply.ts';

/** A conversation as the panel holds it. */
export interface PanelConversation {
  readonly id: string;
  readonly customer: string;
  messages: Message[];
  unread: number;
  typing: boolean;
  draft: string;
  pending: PendingReply[];
}
