import type { SandboxFault } from './sandbox-fault.ts';

const patch = (label: string, body: unknown): SandboxFault => ({
  label,
  method: 'PATCH',
  path: 'faults',
  body,
});

/** What can be broken in a sandbox: see "Faults" and "Control" in the README of `@chathub/sandbox`. */
export const sandboxFaults: readonly SandboxFault[] = [
  { label: 'Expire tokens', method: 'POST', path: 'tokens/expire' },
  { label: 'Revoke operator', method: 'POST', path: 'operators/:operator/revoke' },
  /* @__PURE__ */ patch('API 503', { api: { status: 503 } }),
  /* @__PURE__ */ patch('API slow', { api: { latency: 3000 } }),
  /* @__PURE__ */ patch('Script 503', { script: { mode: 'status' } }),
  /* @__PURE__ */ patch('Script hangs', { script: { mode: 'hang' } }),
  /* @__PURE__ */ patch('Script throws', { script: { mode: 'throw' } }),
  /* @__PURE__ */ patch('Drop streams', { stream: { drop: true } }),
];
