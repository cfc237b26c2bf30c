import { avatar } from './avatar.ts';
import { element } from './element.ts';
import { formatTime } from './format-time.ts';
import type { PanelConversation } from './panel-conversation.ts';

/** The list of conversations. */
export interface ConversationList {
  readonly node: HTMLElement;
  render(conversations: readonly PanelConversation[], selected: string | undefined): void;
  /** Moves the focus to a conversation's row, or to the first one. */
  focus(id: string | undefined): void;
}

/** Rows are buttons of which one is in the tab order; the arrow keys move between them. */
export function createConversationList(onSelect: (id: string) => void): ConversationList {
  const list = element('ul', { class: 'rows' });
  const empty = element(
    'p',
    { class: 'quiet' },
    'No conversations yet. New ones appear here as customers write.',
  );
  const node = element(
    'nav',
    { class: 'list', 'aria-label': 'Conversations' },
    element('h3', { class: 'list-title' }, 'Conversations'),
    empty,
    list,
  );
  const rows = new Map<string, HTMLButtonElement>();

  const ordered = () => [...list.querySelectorAll('button')];

  function rove(to: HTMLButtonElement): void {
    for (const button of ordered()) button.tabIndex = button === to ? 0 : -1;
  }

  list.addEventListener('keydown', (event) => {
    const buttons = ordered();
    const current = buttons.indexOf(event.target as HTMLButtonElement);
    const target = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      Home: 0,
      End: buttons.length - 1,
    }[event.key];
    const next = target === undefined ? undefined : buttons[target];
    if (target === undefined) return;
    event.preventDefault();
    next?.focus();
  });
  list.addEventListener('focusin', (event) => rove(event.target as HTMLButtonElement));

  function fill(row: HTMLButtonElement, conversation: PanelConversation): void {
    const last = conversation.messages.at(-1);
    const preview = conversation.typing
      ? 'is typing…'
      : conversation.draft.trim() !== ''
        ? `Draft: ${conversation.draft}`
        : `${last?.author === 'operator' ? 'You: ' : ''}${last?.text ?? ''}`;
    const badge = element(
      'span',
      { class: 'badge' },
      String(conversation.unread),
      element('span', { class: 'sr' }, ' unread'),
    );
    row.replaceChildren(
      avatar(conversation.customer),
      element(
        'span',
        { class: 'row-text' },
        element(
          'span',
          { class: 'row-top' },
          element('span', { class: 'row-name' }, conversation.customer),
          ...(last ? [formatTime(last.at)] : []),
        ),
        element(
          'span',
          { class: 'row-bottom' },
          element('span', { class: 'preview' }, preview),
          ...(conversation.unread > 0 ? [badge] : []),
        ),
      ),
    );
    row.toggleAttribute('data-unread', conversation.unread > 0);
  }

  return {
    node,
    render(conversations, selected) {
      empty.hidden = conversations.length > 0;
      const latest = (conversation: PanelConversation) => conversation.messages.at(-1)?.at ?? 0;
      const newestFirst = [...conversations].sort((a, b) => latest(b) - latest(a));
      for (const [index, conversation] of newestFirst.entries()) {
        let row = rows.get(conversation.id);
        if (!row) {
          row = element('button', { type: 'button', class: 'row', tabindex: -1 });
          row.addEventListener('click', () => onSelect(conversation.id));
          rows.set(conversation.id, row);
          list.append(element('li', {}, row));
        }
        fill(row, conversation);
        if (conversation.id === selected) row.setAttribute('aria-current', 'true');
        else row.removeAttribute('aria-current');
        const item = row.parentElement;
        const there = list.children[index];
        // Moving a row that has the focus would take the focus away, so only others are moved.
        if (item && there && item !== there) list.insertBefore(item, there);
      }
      const buttons = ordered();
      if (buttons[0] && !buttons.some((button) => button.tabIndex === 0)) rove(buttons[0]);
    },
    focus(id) {
      const row = (id === undefined ? undefined : rows.get(id)) ?? ordered()[0];
      row?.focus();
    },
  };
}
