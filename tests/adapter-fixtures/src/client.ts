import { vi } from 'vitest';

/** One stand-in platform that no other test uses, and what was asked of it. */
export interface Platform {
  tokenEndpoint: string;
  scriptUrl: string;
  counts(): Promise<{ token: number; widget: number; open: number; organizations: string[] }>;
}

/** @param faults Query strings of the token endpoint and of the script: `fail=2`, `status=401`, `hang`. */
export function createPlatform(faults: { token?: string; widget?: string } = {}): Platform {
  const key = crypto.randomUUID();
  return {
    tokenEndpoint: `/fixtures/token?key=${key}&${faults.token ?? ''}`,
    scriptUrl: `/fixtures/widget.js?key=${key}&${faults.widget ?? ''}`,
    counts: async () => (await fetch(`/fixtures/count?key=${key}`)).json(),
  };
}

/** What the stand-in widget rendered. */
export const panels = (root: Document = document): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('div[id^="operator-chat-panel-root"]'),
];

/** What the library left in the document: panels, tags, preloads and frames. */
export const remains = (): Element[] => [
  ...document.querySelectorAll(
    '[id^="operator-chat-panel"], link[rel=modulepreload][href*="/fixtures/"], iframe[title=ChatHub]',
  ),
];

/** Waits for what the browser does by itself: requests, scripts, frames. */
export const until = <Value>(condition: () => Value): Promise<Value> =>
  vi.waitFor(
    () => {
      const value = condition();
      if (!value) throw new Error(`not in time: ${condition}`);
      return value;
    },
    { timeout: 5000, interval: 5 },
  );

/** Counts the listeners that are on a target from now on. */
export function countListeners(target: EventTarget): { count(): number; stop(): void } {
  const live = new Set<string>();
  const ids = new WeakMap<object, number>();
  let last = 0;
  const keyOf = (type: string, listener: object | null) => {
    if (listener && !ids.has(listener)) ids.set(listener, ++last);
    return `${type} ${listener && ids.get(listener)}`;
  };
  const add = vi.spyOn(target, 'addEventListener').mockImplementation(function (
    this: EventTarget,
    type,
    listener,
    options,
  ) {
    const key = keyOf(type, listener);
    live.add(key);
    const signal = typeof options === 'object' ? options.signal : undefined;
    signal?.addEventListener('abort', () => live.delete(key));
    EventTarget.prototype.addEventListener.call(this, type, listener, options);
  });
  const remove = vi.spyOn(target, 'removeEventListener').mockImplementation(function (
    this: EventTarget,
    type,
    listener,
    options,
  ) {
    live.delete(keyOf(type, listener));
    EventTarget.prototype.removeEventListener.call(this, type, listener, options);
  });
  return {
    count: () => live.size,
    stop() {
      add.mockRestore();
      remove.mockRestore();
    },
  };
}

/** Counts the timers of the page that have been set since, and neither ended nor been cleared. */
export function countTimers(): { count(): number; stop(): void } {
  const live = new Set<unknown>();
  const { setTimeout, clearTimeout } = globalThis;
  const set = vi.spyOn(globalThis, 'setTimeout').mockImplementation(((
    callback: (...values: unknown[]) => void,
    ...values: number[]
  ) => {
    const id = setTimeout(
      (...given: unknown[]) => {
        live.delete(id);
        callback(...given);
      },
      ...values,
    );
    live.add(id);
    return id;
  }) as typeof setTimeout);
  const clear = vi.spyOn(globalThis, 'clearTimeout').mockImplementation((id) => {
    live.delete(id);
    clearTimeout(id);
  });
  return {
    count: () => live.size,
    stop() {
      set.mockRestore();
      clear.mockRestore();
    },
  };
}
