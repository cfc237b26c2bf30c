import { createSandboxWorker } from '@chathub/sandbox/worker';
import { keepForLater } from './keep-for-later.ts';
import type { WorkerScope } from './worker-scope.ts';

const scope = self as unknown as WorkerScope;

// ChatHub for the examples, below the folder that this file is in.
const sandbox = createSandboxWorker({
  basePath: `${new URL('.', scope.location.href).pathname}sandbox`,
});

scope.addEventListener('fetch', (event) => {
  // All that is not ChatHub comes from the network, and without one from what was kept.
  if (!sandbox.handle(event)) keepForLater(event);
});
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
void scope.skipWaiting();
