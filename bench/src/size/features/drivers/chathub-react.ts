import { ChatHubProvider, ChatHubWidget, useChatHub } from '@chathub/react';
import { createElement, Fragment, StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import type { LoadOptions, Outcome, ScriptDriver } from '../script-driver.ts';
import { chathubToken } from './chathub-token.ts';
import { outcomeOf } from './outcome-of.ts';

const root = createRoot(document.body.appendChild(document.createElement('div')));
const listeners = new Set<() => void>();
let places = 0;
let outcome: Outcome = 'pending';
let retry = () => {};

function Status() {
  const state = useChatHub();
  outcome = outcomeOf(state.status);
  retry = state.retry;
  useEffect(() => {
    if (state.status !== 'idle') for (const listener of listeners) listener();
  }, [state.status]);
  return null;
}

function render({ nonce, strict }: LoadOptions = {}) {
  const widgets = Array.from({ length: places }, (_, key) =>
    createElement(ChatHubWidget, { key, nonce }),
  );
  const options = { fetchToken: chathubToken.fetchToken };
  root.render(
    createElement(
      strict ? StrictMode : Fragment,
      null,
      createElement(ChatHubProvider, { options }, createElement(Status), widgets),
    ),
  );
}

export const driver: ScriptDriver = {
  load(options) {
    places += 1;
    render(options);
    chathubToken.release();
  },
  outcome: () => outcome,
  retry: () => retry(),
  unload() {
    places = 0;
    render();
  },
  subscribe: (listener) => listeners.add(listener),
  preload() {
    chathubToken.hold();
    places += 1;
    render();
  },
};
