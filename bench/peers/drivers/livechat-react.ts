import { LiveChatWidget, useWidgetIsReady } from '@livechat/widget-react';
import { createElement, Fragment, StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import type { LoadOptions, Outcome, ScriptDriver } from '../../src/size/features/script-driver.ts';

const root = createRoot(document.body.appendChild(document.createElement('div')));
const listeners = new Set<() => void>();
let places = 0;
let attempt = 0;
let visibility: 'maximized' | undefined;
let outcome: Outcome = 'pending';

function Status() {
  const ready = useWidgetIsReady();
  useEffect(() => {
    if (!ready) return;
    outcome = 'ready';
    for (const listener of listeners) listener();
  }, [ready]);
  return null;
}

function render({ strict }: LoadOptions = {}) {
  const widgets = Array.from({ length: places }, (_, place) =>
    createElement(LiveChatWidget, {
      key: `${attempt} ${place}`,
      organizationId: 'stand-in',
      visibility,
    }),
  );
  root.render(createElement(strict ? StrictMode : Fragment, null, createElement(Status), widgets));
}

export const driver: ScriptDriver = {
  load(options) {
    places += 1;
    render(options);
  },
  outcome: () => outcome,
  retry() {
    attempt += 1;
    render();
  },
  unload() {
    places = 0;
    render();
  },
  subscribe: (listener) => listeners.add(listener),
  call() {
    visibility = 'maximized';
    render();
  },
};
