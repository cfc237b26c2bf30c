import '@angular/compiler';
import {
  ApplicationRef,
  type ComponentRef,
  createComponent,
  provideExperimentalZonelessChangeDetection,
} from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import { LiveChatWidgetComponent, WidgetIsReadyService } from '@livechat/widget-angular';
import type { Outcome, ScriptDriver } from '../../src/size/features/script-driver.ts';

const listeners = new Set<() => void>();
const widgets: ComponentRef<LiveChatWidgetComponent>[] = [];
let outcome: Outcome = 'pending';

const { injector } = await createApplication({
  providers: [provideExperimentalZonelessChangeDetection(), WidgetIsReadyService],
});
const application = injector.get(ApplicationRef);
injector.get(WidgetIsReadyService).subject.subscribe((ready: boolean) => {
  if (ready) outcome = 'ready';
  for (const listener of listeners) listener();
});

function add() {
  const widget = createComponent(LiveChatWidgetComponent, { environmentInjector: injector });
  widget.setInput('license', '1');
  application.attachView(widget.hostView);
  widgets.push(widget);
}

function unload() {
  for (const widget of widgets.splice(0)) widget.destroy();
}

export const driver: ScriptDriver = {
  load: add,
  outcome: () => outcome,
  retry() {
    unload();
    add();
  },
  unload,
  subscribe: (listener) => listeners.add(listener),
  call: () => widgets[0]?.setInput('visibility', 'maximized'),
};
