import type { Message } from '../chat/message.ts';
import { avatar } from './avatar.ts';
import { element } from './element.ts';
import { formatTime } from './format-time.ts';
import { icon } from './icon.ts';
import type { PanelConversation } from './panel-conversation.ts';
import type { PendingReply } from './pending-reply.ts';

/** The conversation that is open. */
export interface Thread {
  readonly node: HTMLElement;
  /** Shows a conversation, or the empty state. The log is a new one only for another conversation. */
  render(conversation: PanelConversation | undefined): void;
  setEnabled(enabled: boolean): void;
  focusReply(): void;
}

/** What a thread asks its panel to do. */
export interface ThreadActions {
  onSend(text: string): void;
  onDraft(text: string): void;
  onRetry(reply: PendingReply): void;
  onBack(): void;
}

/** How near to its end, in pixels, a log counts as being read at its end. */
const nearEnd = 80;

export function createThread({ onSend, onDraft, onRetry, onBack }: ThreadActions): Thread {
  const back = element(
    'button',
    {
      type: 'button',
      class: 'ghost back',
      'aria-label': 'Back to conversations',
      title: 'Back to conversations',
    },
    icon('back'),
  );
  const title = element('h3', { class: 'thread-name' });
  const state = element('p', { class: 'typing' });
  const face = element('span', { class: 'face' });
  const head = element(
    'div',
    { class: 'thread-head' },
    back,
    face,
    element('div', { class: 'thread-title' }, title, state),
  );
  const reply = element('textarea', {
    id: 'reply',
    rows: 1,
    maxlength: 4000,
    placeholder: 'Write a reply…',
    enterkeyhint: 'send',
  });
  const send = element(
    'button',
    { type: 'submit', class: 'send', 'aria-label': 'Send', title: 'Send' },
    icon('send'),
  );
  const form = element(
    'form',
    { class: 'composer' },
    element('label', { for: 'reply', class: 'sr' }, 'Reply'),
    reply,
    send,
  );
  const empty = element(
    'div',
    { class: 'empty' },
    icon('chat'),
    element('p', { class: 'empty-title' }, 'Choose a conversation'),
    element('p', { class: 'quiet' }, 'The messages and your reply appear here.'),
  );
  let log = element('div');
  const open = element('div', { class: 'open' }, head, log, form);
  const node = element('div', { class: 'thread' }, empty, open);
  let shown: string | undefined;
  let items = new Map<string, HTMLElement>();
  let follows = true;
  let enabled = true;

  const scrollToEnd = () => {
    log.scrollTop = log.scrollHeight;
  };
  // A notice or a longer reply makes the log smaller, which must not hide its end.
  const resizing = new ResizeObserver(() => {
    if (follows) scrollToEnd();
  });

  function update(): void {
    reply.disabled = !enabled;
    send.disabled = !enabled || reply.value.trim() === '';
    // Measured anew from one line, so that it shrinks as well as it grows.
    reply.style.setProperty('height', 'auto');
    reply.style.setProperty('height', `${reply.scrollHeight}px`);
  }

  function submit(): void {
    if (send.disabled) return;
    const text = reply.value.trim();
    reply.value = '';
    onDraft('');
    update();
    onSend(text);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
    reply.focus();
  });
  reply.addEventListener('keydown', (event) => {
    // Enter also confirms a choice of an input method, which is not the end of a reply.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  reply.addEventListener('input', () => {
    onDraft(reply.value);
    update();
  });
  back.addEventListener('click', onBack);

  function bubble(author: Message['author'], name: string, text: string, at: number): HTMLElement {
    return element(
      'div',
      { class: 'message', 'data-author': author },
      element('span', { class: 'sr' }, author === 'operator' ? 'You: ' : `${name}: `),
      element('p', { class: 'bubble' }, text),
      element('p', { class: 'meta' }, formatTime(at)),
    );
  }

  function pendingBubble(pending: PendingReply): HTMLElement {
    const made = bubble('operator', 'You', pending.text, pending.at);
    made.setAttribute('data-state', pending.failed ? 'failed' : 'sending');
    const meta = made.querySelector('.meta');
    if (!pending.failed) meta?.replaceChildren('Sending…');
    else {
      const again = element('button', { type: 'button', class: 'link' }, 'Try again');
      again.addEventListener('click', () => onRetry(pending));
      meta?.replaceChildren('Not delivered. ', again);
    }
    return made;
  }

  function show(key: string, version: string, make: () => HTMLElement): void {
    const there = items.get(key);
    if (there?.dataset.version === version) return;
    const made = make();
    made.dataset.version = version;
    items.set(key, made);
    if (there) there.replaceWith(made);
    else log.append(made);
  }

  function startLog(conversation: PanelConversation): void {
    shown = conversation.id;
    items = new Map();
    const fresh = element('div', {
      class: 'log',
      role: 'log',
      'aria-live': 'polite',
      'aria-label': `Conversation with ${conversation.customer}`,
      tabindex: 0,
    });
    log.replaceWith(fresh);
    resizing.unobserve(log);
    log = fresh;
    follows = true;
    fresh.addEventListener('scroll', () => {
      follows = fresh.scrollHeight - fresh.scrollTop - fresh.clientHeight < nearEnd;
    });
    resizing.observe(fresh);
    title.textContent = conversation.customer;
    face.replaceChildren(avatar(conversation.customer));
    reply.value = conversation.draft;
  }

  return {
    node,
    render(conversation) {
      empty.hidden = conversation !== undefined;
      open.hidden = conversation === undefined;
      if (!conversation) return;
      if (conversation.id !== shown) startLog(conversation);
      for (const { id, clientId, author, name, text, at } of conversation.messages) {
        show(clientId ?? id, 'sent', () => bubble(author, name, text, at));
      }
      for (const pending of conversation.pending) {
        show(pending.clientId, pending.failed ? 'failed' : 'sending', () => pendingBubble(pending));
      }
      state.textContent = conversation.typing ? 'is typing…' : '';
      update();
      if (follows) scrollToEnd();
    },
    setEnabled(value) {
      enabled = value;
      update();
    },
    focusReply: () => reply.focus(),
  };
}
