import type { ScriptDriver } from '../script-driver.ts';
import { WIDGET } from './widget.ts';

/** A loader that promises everything and keeps nothing: the proof that every probe can say no. */
let once = false;

export const driver: ScriptDriver = {
  load() {
    if (once && document.querySelector('script[data-failed]')) return;
    const script = document.createElement('script');
    script.src = WIDGET;
    script.onerror = () => {
      script.dataset.failed = '';
    };
    // Twice at once loads twice, and after an unload never again.
    if (!once || !window.standIn) document.head.append(script);
    once = true;
  },
  outcome: () => 'pending',
  retry() {},
  unload() {},
  subscribe() {},
  call() {},
  preload() {},
  loadLater() {
    this.load();
  },
};
