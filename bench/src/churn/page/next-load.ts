/** Milliseconds for the script of the widget. */
const LIMIT = 5000;

/**
 * Resolves once a tag of the widget has loaded, and so has run if it is one that runs.
 *
 * @throws Error when none does in time.
 */
export function nextLoad(): Promise<void> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const late = window.setTimeout(() => {
      controller.abort();
      reject(new Error('no script of the widget loaded'));
    }, LIMIT);
    document.addEventListener(
      'load',
      ({ target }) => {
        if (!(target instanceof HTMLScriptElement)) return;
        window.clearTimeout(late);
        controller.abort();
        resolve();
      },
      { capture: true, signal: controller.signal },
    );
  });
}
