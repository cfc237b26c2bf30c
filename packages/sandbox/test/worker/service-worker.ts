import { createSandboxWorker } from '@chathub/sandbox/worker';

declare const self: ServiceWorkerGlobalScope;

createSandboxWorker({ customers: false }).install(self);
