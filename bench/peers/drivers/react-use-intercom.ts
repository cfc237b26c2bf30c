import { createElement, Fragment, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { IntercomProvider, useIntercom } from 'react-use-intercom';
import type { LoadOptions, Outcome, ScriptDriver } from '../../src/size/features/script-driver.ts';

const root = createRoot(document.body.appendChild(document.createElement('div')));
let places = 0;
let attempt = 0;
let outcome: Outcome = 'pending';
let intercom: ReturnType<typeof useIntercom> | undefined;

function User() {
  intercom = useIntercom();
  return null;
}

function render({ nonce, crossOrigin, strict }: LoadOptions = {}, initializeDelay = 0) {
  const users = Array.from({ length: places }, (_, key) => createElement(User, { key }));
  const props = {
    key: attempt,
    appId: 'stand-in',
    autoBoot: true,
    cspNonce: nonce,
    crossOrigin,
    initializeDelay,
    onLoad: () => {
      outcome = 'ready';
    },
    onLoadFailed: () => {
      outcome = 'failed';
    },
  };
  const provider = places ? createElement(IntercomProvider, props, users) : null;
  root.render(createElement(strict ? StrictMode : Fragment, null, provider));
}

export const driver: ScriptDriver = {
  load(options) {
    places += 1;
    render(options);
  },
  outcome: () => outcome,
  retry() {
    intercom?.hardShutdown();
    attempt += 1;
    render();
  },
  unload() {
    intercom?.shutdown();
    places = 0;
    render();
  },
  call: () => intercom?.show(),
  loadLater() {
    places += 1;
    render({}, 500);
  },
};
