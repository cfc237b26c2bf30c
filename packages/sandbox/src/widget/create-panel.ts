import type { Conversation } from '../chat/conversation.ts';
import type { PanelEvent } from '../chat/panel-event.ts';
import { createConnection } from './create-connection.ts';
import { createConversationList } from './create-conversation-list.ts';
import { createHeader } from './create-header.ts';
import { createThread } from './create-thread.ts';
import { element } from './element.ts';
import type { EndReason } from './end-reason.ts';
import { icon } from './icon.ts';
import type { PanelConversation } from './panel-conversation.ts';
import type { PanelSettings } from './panel-settings.ts';
import type { PendingReply } from './pending-reply.ts';
import { raiseWindowError } from './raise-window-error.ts';

const endings: Readonly<Record<EndReason, { notice: string; error: string }>> = {
  'token-expired': {
    notice: 'Your session has expired, so the chat has stopped. Sign in again to go on.',
    error: 'token expired',
  },
  revoked: {
    notice: 'Your access was withdrawn, so the chat has stopped. Ask your administrator.',
    error: 'operator revoked',
  },
  'invalid-token': {
    notice: 'This session is not valid, so the chat could not start. Sign in again.',
    error: 'Invalid token',
  },
};

/** A panel that runs. */
export interface Panel {
  /** The width of what is to be seen of it, in pixels. */
  width(): number;
  close(): void;
}

/** Builds the panel into a shadow root, and connects it. */
export function createPanel(
  root: ShadowRoot,
  settings: PanelSettings,
  { docked, onResize }: { docked: boolean; onResize(): void },
): Panel {
  const conversations = new Map<string, PanelConversation>();
  let selected: PanelConversation | undefined;
  let isOpen = true;
  let organization = '';
  let ended = false;

  const header = createHeader({
    docked,
    onMinimize: () => setOpen(false),
    onExpand(expanded) {
      section.toggleAttribute('data-expanded', expanded);
      onResize();
    },
  });
  const list = createConversationList(select);
  const thread = createThread({
    onSend: send,
    onDraft(text) {
      if (!selected) return;
      selected.draft = text;
      list.render([...conversations.values()], selected.id);
    },
    onRetry(reply) {
      if (!selected) return;
      drop(selected, reply.clientId);
      send(reply.text, reply.clientId);
    },
    onBack() {
      const { id } = selected ?? {};
      section.dataset.view = 'list';
      list.focus(id);
    },
  });
  const notice = element('div', { class: 'notice', role: 'alert', hidden: true });
  const body = element('div', { class: 'body' }, list.node, thread.node);
  const section = element(
    'section',
    { class: 'panel', 'aria-label': 'Operator chat', 'data-view': 'list' },
    header.node,
    notice,
    body,
  );
  const badge = element('span', { class: 'badge', hidden: true, 'aria-hidden': 'true' });
  const launcher = element(
    'button',
    { type: 'button', class: 'launcher', hidden: true },
    icon('chat'),
    badge,
  );
  const announcer = element('p', { class: 'sr', 'aria-live': 'polite' });
  launcher.addEventListener('click', () => setOpen(true));
  root.append(section, launcher, announcer);

  function setOpen(open: boolean): void {
    isOpen = open;
    section.hidden = !open;
    launcher.hidden = open;
    onResize();
    if (open) {
      readSelected();
      header.focusMinimize();
    } else launcher.focus();
    render();
  }

  function render(): void {
    list.render([...conversations.values()], selected?.id);
    thread.render(selected);
    const unread = [...conversations.values()].reduce((sum, entry) => sum + entry.unread, 0);
    badge.hidden = unread === 0;
    badge.textContent = unread > 99 ? '99+' : String(unread);
    const parts = ['Open chat panel', organization, unread > 0 ? `${unread} unread` : ''];
    const label = parts.filter((part) => part !== '').join(', ');
    launcher.setAttribute('aria-label', label);
    launcher.title = label;
  }

  /** Whether the operator sees this conversation: the list covers it in a narrow panel. */
  function isSeen(conversation: PanelConversation): boolean {
    return isOpen && conversation === selected && thread.node.getClientRects().length > 0;
  }

  function readSelected(): void {
    if (!selected || ended || selected.unread === 0) return;
    selected.unread = 0;
    connection.post('read', { conversationId: selected.id }).catch(() => {
      // The count comes back with the next snapshot.
    });
  }

  function select(id: string): void {
    selected = conversations.get(id);
    section.dataset.view = 'thread';
    readSelected();
    render();
    thread.focusReply();
  }

  function drop(conversation: PanelConversation, clientId: string): void {
    conversation.pending = conversation.pending.filter((reply) => reply.clientId !== clientId);
  }

  function send(text: string, clientId: string = crypto.randomUUID()): void {
    const conversation = selected;
    if (!conversation) return;
    const reply: PendingReply = { clientId, text, at: Date.now(), failed: false };
    conversation.pending.push(reply);
    render();
    connection.post('messages', { conversationId: conversation.id, text, clientId }).catch(() => {
      if (!conversation.pending.includes(reply)) return;
      drop(conversation, clientId);
      conversation.pending.push({ ...reply, failed: true });
      render();
    });
  }

  function adopt({ id, customer, messages, unread }: Conversation): void {
    const known = conversations.get(id);
    const confirmed = new Set(messages.map(({ clientId }) => clientId));
    const kept = known ?? {
      id,
      customer,
      draft: '',
      messages: [],
      unread: 0,
      pending: [],
      typing: false,
    };
    Object.assign(kept, {
      messages: [...messages],
      unread,
      typing: false,
      pending: kept.pending.filter((reply) => !confirmed.has(reply.clientId)),
    });
    conversations.set(id, kept);
  }

  function onEvent(event: PanelEvent): void {
    switch (event.type) {
      case 'snapshot':
        organization = event.organization;
        header.setOperator(event.operator, organization);
        section.setAttribute('aria-label', `Operator chat, ${organization}`);
        for (const conversation of event.conversations) adopt(conversation);
        break;
      case 'message': {
        const { conversationId: id, customer, message, unread } = event;
        const messages = [...(conversations.get(id)?.messages ?? []), message];
        const typing = message.author === 'operator' && conversations.get(id)?.typing;
        adopt({ id, customer, messages, unread });
        const conversation = conversations.get(id);
        if (conversation && typing) conversation.typing = true;
        if (message.author === 'customer' && conversation && !isSeen(conversation)) {
          announcer.textContent = `New message from ${customer}`;
        }
        break;
      }
      case 'typing':
      case 'read': {
        const conversation = conversations.get(event.conversationId);
        if (conversation && event.type === 'typing') conversation.typing = event.active;
        else if (conversation) conversation.unread = 0;
        break;
      }
    }
    if (selected && isSeen(selected)) readSelected();
    render();
  }

  function onEnd(reason: EndReason): void {
    ended = true;
    thread.setEnabled(false);
    notice.replaceChildren(icon('alert'), element('p', {}, endings[reason].notice));
    notice.hidden = false;
    raiseWindowError(endings[reason].error);
  }

  const connection = createConnection(settings, {
    onEvent,
    onEnd,
    onStatus: (status) => header.setStatus(status),
  });
  render();

  return {
    width: () => (isOpen ? section : launcher).offsetWidth,
    close: () => connection.close(),
  };
}
