import { avatar } from './avatar.ts';
import type { ConnectionStatus } from './connection-status.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';

const labels: Readonly<Record<ConnectionStatus, string>> = {
  connecting: 'Connecting…',
  online: 'Connected',
  reconnecting: 'Reconnecting…',
  ended: 'Session ended',
};

/** Who is at work, and how the connection is. */
export interface Header {
  readonly node: HTMLElement;
  setOperator(operator: string, organization: string): void;
  setStatus(status: ConnectionStatus): void;
  focusMinimize(): void;
}

export function createHeader(actions: {
  docked: boolean;
  onMinimize(): void;
  onExpand(expanded: boolean): void;
}): Header {
  const face = element('span', { class: 'face' });
  const name = element('h2', { class: 'operator' }, 'Operator chat');
  const organization = element('span', { class: 'organization' });
  const status = element('span', { class: 'status', role: 'status' });
  const expand = element(
    'button',
    {
      type: 'button',
      class: 'ghost wide-only',
      'aria-label': 'Expand panel',
      title: 'Expand panel',
      'aria-pressed': 'false',
    },
    icon('expand'),
  );
  const minimize = element(
    'button',
    { type: 'button', class: 'ghost', 'aria-label': 'Minimize chat panel', title: 'Minimize' },
    icon('minimize'),
  );
  expand.addEventListener('click', () => {
    const expanded = expand.getAttribute('aria-pressed') !== 'true';
    expand.setAttribute('aria-pressed', String(expanded));
    actions.onExpand(expanded);
  });
  minimize.addEventListener('click', actions.onMinimize);

  const node = element(
    'header',
    { class: 'header' },
    face,
    element('div', { class: 'who' }, name, element('p', { class: 'where' }, organization, status)),
    ...(actions.docked ? [expand, minimize] : []),
  );

  return {
    node,
    setOperator(operator, at) {
      name.textContent = operator;
      organization.textContent = at;
      face.replaceChildren(avatar(operator));
    },
    setStatus(value) {
      node.dataset.status = value;
      status.textContent = labels[value];
    },
    focusMinimize: () => minimize.focus(),
  };
}
