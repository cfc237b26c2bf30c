/**
 * Lets a frame take every `signal` of `addEventListener`. vitest gives the page of jsdom Node's
 * `AbortController`, and teaches only the page itself to take its signals; a frame throws.
 */
export function acceptSignals(view: Window): void {
  const addEventListener: Window['addEventListener'] = view.addEventListener.bind(view);
  view.addEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ) => {
    const { signal, ...others } = Object(options) as AddEventListenerOptions;
    if (!signal) return addEventListener(type, listener, options);
    if (signal.aborted) return;
    addEventListener(type, listener, others);
    signal.addEventListener('abort', () => view.removeEventListener(type, listener, others));
  };
}
