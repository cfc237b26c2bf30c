import type { LoadOptions, Outcome, ScriptDriver } from '../script-driver.ts';
import { WIDGET } from './widget.ts';

/** A loader by hand that does everything that is probed: the proof that every probe can say yes. */
let outcome: Outcome = 'pending';
let script: HTMLScriptElement | undefined;
let timer: number | undefined;
let calls = 0;
const listeners = new Set<() => void>();

declare global {
  interface Window {
    plainWidget?: { open(): void };
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(url: string): string },
      ): { createScriptURL(url: string): string };
    };
  }
}

const policy = window.trustedTypes?.createPolicy('careful', { createScriptURL: (url) => url });

function settle(next: Outcome) {
  window.clearTimeout(timer);
  outcome = next;
  for (const listener of listeners) listener();
}

function insert({ nonce, crossOrigin }: LoadOptions = {}) {
  script = document.createElement('script');
  if (nonce) script.setAttribute('nonce', nonce);
  if (crossOrigin) script.crossOrigin = crossOrigin;
  script.src = policy?.createScriptURL(WIDGET) ?? WIDGET;
  script.onload = () => {
    settle('ready');
    for (; calls > 0; calls--) window.plainWidget?.open();
  };
  script.onerror = () => {
    settle('failed');
    timer = window.setTimeout(() => retry(), 1000);
  };
  timer = window.setTimeout(() => settle('failed'), 10_000);
  document.head.append(script);
}

function unload() {
  window.clearTimeout(timer);
  script?.remove();
  script = undefined;
  outcome = 'pending';
  document.querySelector('[data-stand-in]')?.remove();
}

function retry() {
  unload();
  insert();
}

export const driver: ScriptDriver = {
  load(options) {
    if (!script) insert(options);
  },
  outcome: () => outcome,
  retry,
  unload,
  subscribe: (listener) => listeners.add(listener),
  call() {
    if (window.plainWidget) window.plainWidget.open();
    else calls += 1;
  },
  preload() {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'script', href: WIDGET });
    document.head.append(link);
  },
  loadLater: () => void window.setTimeout(insert, 500),
};
