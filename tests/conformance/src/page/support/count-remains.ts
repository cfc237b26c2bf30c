interface Listener {
  target: EventTarget;
  type: string;
  callback: unknown;
  capture: boolean;
}

/** Counts what whoever comes later leaves in this page: nodes, listeners, timers. */
export function countRemains(): () => { nodes: number; listeners: number; timers: number } {
  const listeners = new Set<Listener>();
  const timers = new Set<number>();
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const { setTimeout: start, clearTimeout: stop } = window;
  const nodes = () => document.querySelectorAll('*').length;
  const before = nodes();
  const find = (target: EventTarget, type: string, callback: unknown, capture: boolean) =>
    [...listeners].find(
      (one) =>
        one.target === target &&
        one.type === type &&
        one.callback === callback &&
        one.capture === capture,
    );
  const captures = (options: unknown) =>
    typeof options === 'object'
      ? !!(options as AddEventListenerOptions | null)?.capture
      : !!options;

  EventTarget.prototype.addEventListener = function (type, callback, options) {
    const target = this ?? window;
    const signal = typeof options === 'object' ? options.signal : undefined;
    const capture = captures(options);
    if (!signal?.aborted && !find(target, type, callback, capture)) {
      const listener = { target, type, callback, capture };
      listeners.add(listener);
      signal && add.call(signal, 'abort', () => listeners.delete(listener));
    }
    add.call(target, type, callback, options);
  };
  EventTarget.prototype.removeEventListener = function (type, callback, options) {
    const target = this ?? window;
    const listener = find(target, type, callback, captures(options));
    if (listener) listeners.delete(listener);
    remove.call(target, type, callback, options);
  };
  Object.assign(window, {
    setTimeout(callback: () => void, ms: number) {
      const timer = start(() => {
        timers.delete(timer);
        callback();
      }, ms);
      timers.add(timer);
      return timer;
    },
    clearTimeout(timer: number) {
      timers.delete(timer);
      stop(timer);
    },
  });
  // What is on a node that has left the page leaves with it.
  const here = ({ target }: Listener) => !(target instanceof Node) || target.isConnected;
  return () => ({
    nodes: nodes() - before,
    listeners: [...listeners].filter(here).length,
    timers: timers.size,
  });
}
