/**
 * Starts the service worker that plays ChatHub for the examples, and waits until it answers for this page.
 *
 * @param folder the site's `live/`, with the base
 * @returns why it cannot be started, or null
 */
export async function startSandbox(folder: string): Promise<string | null> {
  const { serviceWorker } = navigator;
  if (!serviceWorker) {
    return 'This browser has no service workers here: private windows of some browsers have none, and they want HTTPS or localhost. Run `npx chathub-sandbox` instead.';
  }
  try {
    await serviceWorker.register(`${folder}worker.js`);
  } catch (error) {
    return `The service worker could not be started: ${(error as Error).message}`;
  }
  if (!serviceWorker.controller) {
    await new Promise((resolve) => {
      serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
  }
  keepPage();
  return null;
}

let keeper: PerformanceObserver | undefined;

/** What reached the page past the worker is asked for again, so that it is kept for a day offline. */
function keepPage(): void {
  if (keeper) return;
  const keep = (address: string) => {
    if (address.startsWith(location.origin)) void fetch(address).catch(() => undefined);
  };
  keep(location.href);
  keeper = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      if (!entry.workerStart) keep(entry.name);
    }
  });
  // Those of before, and those that were on their way when the worker took over.
  keeper.observe({ type: 'resource', buffered: true });
}
