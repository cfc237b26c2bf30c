import { type ChatHubWidgetElement, defineChatHubElement } from '@chathub/element';
import type { Outcome, ScriptDriver } from '../script-driver.ts';
import { chathubToken } from './chathub-token.ts';
import { outcomeOf } from './outcome-of.ts';

defineChatHubElement();

const listeners = new Set<() => void>();
const elements: ChatHubWidgetElement[] = [];
let outcome: Outcome = 'pending';

document.addEventListener('chathub-status', ({ target }) => {
  if (target !== elements[0]) return;
  outcome = outcomeOf(elements[0]?.chathub?.getState().status ?? 'idle');
  for (const listener of listeners) listener();
});

function add() {
  const element = document.createElement('chathub-widget');
  element.options = { fetchToken: chathubToken.fetchToken };
  elements.push(element);
  document.body.append(element);
}

export const driver: ScriptDriver = {
  load() {
    add();
    chathubToken.release();
  },
  outcome: () => outcome,
  retry: () => elements[0]?.chathub?.retry(),
  unload() {
    for (const element of elements.splice(0)) element.remove();
  },
  subscribe: (listener) => listeners.add(listener),
  preload() {
    chathubToken.hold();
    add();
  },
};
