import { Turnstile, type TurnstileInstance } from '@marsidev/react-turnstile';
import { createElement, createRef, Fragment, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { LoadOptions, Outcome, ScriptDriver } from '../../src/size/features/script-driver.ts';

const root = createRoot(document.body.appendChild(document.createElement('div')));
const turnstile = createRef<TurnstileInstance>();
let places = 0;
let attempt = 0;
let outcome: Outcome = 'pending';

function render({ nonce, crossOrigin, strict }: LoadOptions = {}) {
  const widgets = Array.from({ length: places }, (_, place) =>
    createElement(Turnstile, {
      key: `${attempt} ${place}`,
      ref: place === 0 ? turnstile : null,
      id: `turnstile-${place}`,
      siteKey: 'stand-in',
      scriptOptions: {
        ...(nonce && { nonce }),
        ...(crossOrigin && { crossOrigin }),
        onError: () => {
          outcome = 'failed';
        },
      },
      onWidgetLoad: () => {
        outcome = 'ready';
      },
    }),
  );
  root.render(createElement(strict ? StrictMode : Fragment, null, widgets));
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
  call: () => turnstile.current?.reset(),
};
