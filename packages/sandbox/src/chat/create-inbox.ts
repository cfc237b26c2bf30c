import type { SandboxEnvironment } from '../sandbox-environment.ts';
import type { Conversation } from './conversation.ts';
import type { Inbox } from './inbox.ts';
import type { Message } from './message.ts';

/** An empty inbox. */
export function createInbox(environment: SandboxEnvironment): Inbox {
  const conversations = new Map<string, Conversation & { organizationId: number }>();
  let messageCount = 0;

  const of = (organizationId: number) =>
    [...conversations.values()].filter((entry) => entry.organizationId === organizationId);
  const withCustomer = (organizationId: number, customer: string) =>
    of(organizationId).find((entry) => entry.customer === customer);
  const find = (organizationId: number, conversationId: string) => {
    const entry = conversations.get(conversationId);
    return entry?.organizationId === organizationId ? entry : undefined;
  };

  function append(
    entry: Conversation & { organizationId: number },
    message: Omit<Message, 'id' | 'at'>,
    unread: number,
  ): Message {
    messageCount += 1;
    const complete: Message = { id: `m${messageCount}`, at: environment.now(), ...message };
    conversations.set(entry.id, { ...entry, messages: [...entry.messages, complete], unread });
    inbox.onEvent(entry.organizationId, {
      type: 'message',
      conversationId: entry.id,
      customer: entry.customer,
      message: complete,
      unread,
    });
    return complete;
  }

  const inbox: Inbox = {
    get size() {
      return conversations.size;
    },
    onEvent() {},
    conversationsOf: (organizationId) =>
      of(organizationId).map(({ id, customer, messages, unread }) => ({
        id,
        customer,
        messages,
        unread,
      })),
    find,
    receive(organizationId, customer, text) {
      const entry = withCustomer(organizationId, customer) ?? {
        id: `c${conversations.size + 1}`,
        organizationId,
        customer,
        messages: [],
        unread: 0,
      };
      append(entry, { author: 'customer', name: customer, text }, entry.unread + 1);
      return conversations.get(entry.id) ?? entry;
    },
    reply(organizationId, conversationId, { operator, text, clientId }) {
      const entry = find(organizationId, conversationId);
      if (!entry) return undefined;
      const message = { author: 'operator' as const, name: operator, text };
      return append(entry, clientId === undefined ? message : { ...message, clientId }, 0);
    },
    markRead(organizationId, conversationId) {
      const entry = find(organizationId, conversationId);
      if (!entry) return false;
      if (entry.unread > 0) {
        conversations.set(entry.id, { ...entry, unread: 0 });
        inbox.onEvent(organizationId, { type: 'read', conversationId });
      }
      return true;
    },
    typing(organizationId, customer, active) {
      const entry = withCustomer(organizationId, customer);
      if (entry) {
        inbox.onEvent(organizationId, { type: 'typing', conversationId: entry.id, active });
      }
    },
  };
  return inbox;
}
