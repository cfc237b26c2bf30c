import {
  ApplicationRef,
  type ComponentRef,
  createComponent,
  effect,
  provideZonelessChangeDetection,
  runInInjectionContext,
} from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import { ChatHubWidget, injectChatHub, provideChatHub } from '@chathub/angular';
import type { Outcome, ScriptDriver } from '../script-driver.ts';
import { chathubToken } from './chathub-token.ts';
import { outcomeOf } from './outcome-of.ts';

const listeners = new Set<() => void>();
const widgets: ComponentRef<ChatHubWidget>[] = [];
let outcome: Outcome = 'pending';

const { injector } = await createApplication({
  providers: [
    provideZonelessChangeDetection(),
    provideChatHub({ fetchToken: chathubToken.fetchToken }),
  ],
});
const application = injector.get(ApplicationRef);
const chathub = runInInjectionContext(injector, () => {
  const shared = injectChatHub();
  effect(() => {
    outcome = outcomeOf(shared.status());
    for (const listener of listeners) listener();
  });
  return shared;
});

function add(nonce?: string) {
  const hostElement = document.body.appendChild(document.createElement('chathub-widget'));
  const widget = createComponent(ChatHubWidget, { environmentInjector: injector, hostElement });
  widget.setInput('nonce', nonce);
  application.attachView(widget.hostView);
  widgets.push(widget);
}

export const driver: ScriptDriver = {
  load(options) {
    add(options?.nonce);
    chathubToken.release();
  },
  outcome: () => outcome,
  retry: () => chathub.retry(),
  unload() {
    for (const widget of widgets.splice(0)) widget.destroy();
  },
  subscribe: (listener) => listeners.add(listener),
  preload() {
    chathubToken.hold();
    add();
  },
};
