import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { panels, setUp, tearDown, widgetUrl } from '../support/harness.ts';

afterEach(tearDown);

/** The part of Chromium's DevTools protocol that is used here. */
interface DevTools {
  send(method: 'Performance.enable' | 'HeapProfiler.collectGarbage'): Promise<void>;
  send(method: 'Performance.getMetrics'): Promise<{
    metrics: Array<{ name: string; value: number }>;
  }>;
}

const tools = cdp() as unknown as DevTools;

const CYCLES = 1000;

/**
 * The first cycles have their code compiled and optimised, and fill caches and the list of 250 resource
 * timings: what they leave is left once, however many follow.
 */
const WARM_UP = 300;

type Held = 'Nodes' | 'JSEventListeners' | 'Documents' | 'Frames';
const HELD: Held[] = ['Nodes', 'JSEventListeners', 'Documents', 'Frames'];

/** What the page holds, with everything collected that can be: its heap in bytes. */
async function measure() {
  await tools.send('Performance.enable');
  let values: Record<string, number> = {};
  for (let steady = 0; steady < 3; ) {
    await tools.send('HeapProfiler.collectGarbage');
    // What was collected may end something in a task of the browser, and so let go of more.
    await new Promise((resolve) => setTimeout(resolve, 20));
    const { metrics } = await tools.send('Performance.getMetrics');
    const next = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    steady = HELD.every((name) => next[name] === values[name]) ? steady + 1 : 0;
    values = next;
  }
  return values as Record<Held | 'JSHeapUsedSize', number>;
}

/** What the page holds before and after a thousand cycles. */
async function repeat(cycle: () => Promise<void>) {
  const run = async (cycles: number) => {
    for (let count = 0; count < cycles; count++) await cycle();
    // What the stand-in widget notes for other tests.
    Object.assign(window, { widgetTokens: [] });
    return measure();
  };
  const start = await run(WARM_UP);
  const end = await run(CYCLES);
  return {
    /** What there is more of, and how much. */
    left: HELD.filter((name) => end[name] > start[name]).map((name) => [
      name,
      end[name] - start[name],
    ]),
    heap: start.JSHeapUsedSize,
    growth: end.JSHeapUsedSize - start.JSHeapUsedSize,
  };
}

/**
 * What the heap grows by, in bytes, when a script tag runs a module a thousand times and no library
 * has a part in it. Each run in one document needs another URL, and the browser keeps the module of each
 * in the document's module map as long as the document lives (HTML, "module map"): whoever runs a
 * module again pays that.
 */
async function floor(): Promise<number> {
  const { url } = widgetUrl('lean');
  let runs = 0;
  const { growth } = await repeat(async () => {
    const script = document.createElement('script');
    const loaded = new Promise((resolve) => {
      script.onload = resolve;
    });
    Object.assign(script, {
      type: 'module',
      id: 'operator-chat-panel-script',
      src: `${url}#${runs++}`,
    });
    document.body.append(script);
    await loaded;
    script.remove();
    for (const panel of panels()) panel.remove();
  });
  return growth;
}

function open(isolation: 'document' | 'frame') {
  const container = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => container.remove());
  let tokens = 0;
  const { chathub, time } = setUp({
    isolation,
    reload: 'immediate',
    scriptUrl: widgetUrl('lean').url,
    tokenEndpoint: undefined,
    // Not the scripted endpoint, which remembers what it was asked.
    fetchToken: async () => ({ token: `token-${++tokens}`, expiresIn: 3600 }),
  });
  /** Whether people see one panel, and that runs on the last token. */
  const current = () => {
    const frames = container.querySelectorAll('iframe');
    const page = isolation === 'frame' ? frames[0]?.contentDocument : document;
    const panel = page?.querySelector<HTMLElement>('div[id^="operator-chat-panel"]');
    return frames.length < 2 && panel?.dataset.token === `token-${tokens}`;
  };
  return { chathub, time, container, current };
}

const LIMIT = { timeout: 300_000 };

describe.each(['document', 'frame'] as const)(
  'in %s isolation nothing is left',
  LIMIT,
  (isolation) => {
    // In a frame of its own nothing of a run stays: its module map goes with it.
    const unavoidable = async () => (isolation === 'document' ? floor() : 0);

    test('of a thousand mounts and unmounts', async () => {
      const { chathub, time, container } = open(isolation);
      const { left, heap, growth } = await repeat(async () => {
        const release = chathub.mount(container);
        await chathub.whenReady();
        release();
        await Promise.resolve();
      });
      expect(chathub.getState().status).toBe('idle');
      expect(left).toEqual([]);
      expect(time.pending).toBe(0);
      expect(growth - (await unavoidable())).toBeLessThan(heap * 0.02);
    });

    test('of a thousand refreshes', async () => {
      const { chathub, time, container, current } = open(isolation);
      chathub.mount(container);
      await chathub.whenReady();
      const { left, heap, growth } = await repeat(async () => {
        await chathub.refresh();
        while (chathub.getState().status !== 'ready' || !current()) await time.settle();
      });
      expect(chathub.getState()).toMatchObject({ status: 'ready', error: null });
      expect(left).toEqual([]);
      // The one that looks at everything.
      expect(time.pending).toBe(1);
      chathub.destroy();
      expect(time.pending).toBe(0);
      expect(growth - (await unavoidable())).toBeLessThan(heap * 0.02);
    });
  },
);
