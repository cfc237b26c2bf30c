import type { WorkerFetchEvent } from './worker-scope.ts';

const KEPT = 'chathub-live';

/** Answers from the network and keeps the answer; without a network from what was kept. */
export function keepForLater(event: WorkerFetchEvent): void {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(answer(request));
}

async function answer(request: Request): Promise<Response> {
  const kept = await caches.open(KEPT);
  try {
    const response = await fetch(request);
    if (response.ok) await kept.put(request, response.clone());
    return response;
  } catch (error) {
    const earlier = await kept.match(request, { ignoreVary: true });
    if (!earlier) throw error;
    return earlier;
  }
}
