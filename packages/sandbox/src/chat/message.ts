/** One message of a conversation. */
export interface Message {
  readonly id: string;
  readonly author: 'customer' | 'operator';
  /** The name of whoever wrote it. */
  readonly name: string;
  readonly text: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** What the panel that sent it called it, so that it can tell its own message. */
  readonly clientId?: string;
}
