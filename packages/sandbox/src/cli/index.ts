export { addSandboxOptions } from './add-sandbox-options.ts';
export type { SandboxFlags } from './sandbox-flags.ts';
export { startSandbox } from './start-sandbox.ts';
