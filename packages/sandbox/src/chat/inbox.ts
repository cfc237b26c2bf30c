import type { Conversation } from './conversation.ts';
import type { Message } from './message.ts';
import type { PanelEvent } from './panel-event.ts';

/** All conversations of all organizations, in memory. */
export interface Inbox {
  readonly size: number;
  /** Oldest first. */
  conversationsOf(organizationId: number): Conversation[];
  /** A conversation, only if it belongs to the organization. */
  find(organizationId: number, conversationId: string): Conversation | undefined;
  /** Continues the customer's conversation, or opens one. */
  receive(organizationId: number, customer: string, text: string): Conversation;
  reply(
    organizationId: number,
    conversationId: string,
    reply: { operator: string; text: string; clientId?: string },
  ): Message | undefined;
  markRead(organizationId: number, conversationId: string): boolean;
  /** Says that the customer writes, or that they stopped. */
  typing(organizationId: number, customer: string, active: boolean): void;
  /** Hears everything that live panels of an organization must be told. */
  onEvent: (organizationId: number, event: PanelEvent) => void;
}
