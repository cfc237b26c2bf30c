import type { Message } from './message.ts';

/** A customer's conversation with an organization. */
export interface Conversation {
  readonly id: string;
  readonly customer: string;
  readonly messages: readonly Message[];
  /** Messages of the customer that no operator has read. */
  readonly unread: number;
}
