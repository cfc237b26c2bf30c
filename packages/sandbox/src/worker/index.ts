export { SandboxError } from '../sandbox-error.ts';
export type { SandboxErrorCode } from '../sandbox-error-code.ts';
export { developmentToken } from '../tokens/development-token.ts';
export { createSandboxWorker } from './create-sandbox-worker.ts';
export type { SandboxFetchEvent } from './sandbox-fetch-event.ts';
export type { SandboxWorker } from './sandbox-worker.ts';
export type { SandboxWorkerOptions } from './sandbox-worker-options.ts';
export type { SandboxWorkerScope } from './sandbox-worker-scope.ts';
