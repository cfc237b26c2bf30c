import { createHead } from 'unhead/client';
import { useScript } from 'unhead/scripts';
import type { LoadOptions, ScriptDriver } from '../../src/size/features/script-driver.ts';

interface Widget {
  open(): void;
}

const SRC = 'https://widget.invalid/widget.js';
const head = createHead();
let script: ReturnType<typeof ask> | undefined;

const ask = ({ nonce, crossOrigin }: LoadOptions, trigger?: 'manual' | Promise<boolean>) =>
  useScript<Widget>(
    head,
    { src: SRC, ...(nonce && { nonce }), ...(crossOrigin && { crossorigin: crossOrigin }) },
    {
      use: () => (window as { plainWidget?: Widget }).plainWidget,
      warmupStrategy: 'preload',
      ...(trigger && { trigger }),
    },
  );

export const driver: ScriptDriver = {
  load(options = {}) {
    script = ask(options);
    script.load();
  },
  outcome() {
    if (script?.status === 'error') return 'failed';
    return script?.status === 'loaded' ? 'ready' : 'pending';
  },
  retry() {
    script?.remove();
    script = ask({});
  },
  unload: () => script?.remove(),
  subscribe: (listener) => head.hooks?.hook('script:updated', listener),
  call: () => script?.proxy.open(),
  preload() {
    script = ask({}, 'manual');
  },
  loadLater() {
    script = ask({}, new Promise((resolve) => setTimeout(resolve, 500, true)));
  },
};
