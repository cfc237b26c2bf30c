import type { SandboxFault } from './sandbox-fault.ts';

/** The sandbox's own first operator, who is connected unless told otherwise. */
const DEMO_OPERATOR = 101;

/** The control API of one sandbox, as far as the inspector uses it. */
export interface SandboxControl {
  /** @throws Error that says what to do. */
  cause(fault: SandboxFault): Promise<void>;
  /** Heals all faults, and lets the operators back in. */
  heal(): Promise<void>;
}

/** @param base The address of the sandbox, with the prefix that it may be under. */
export function callSandbox(base: string): SandboxControl {
  const revoked = new Set([DEMO_OPERATOR]);
  const call = async (method: string, path: string, body?: unknown) => {
    const url = new URL(`${base.replace(/\/+$/, '')}/_sandbox/${path}`, document.baseURI);
    const response = await fetch(url, {
      method,
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    }).catch(() => {
      throw new Error(
        'The sandbox is not reached: check its address, and connect-src of the page.',
      );
    });
    if (!response.ok) throw new Error(`The sandbox answers HTTP ${response.status}.`);
    return response.json();
  };
  const operators = async () => {
    const { connections } = await call('GET', 'state');
    const ids = (connections as Array<{ operatorId: number }>).map(({ operatorId }) => operatorId);
    return new Set(ids.length ? ids : [DEMO_OPERATOR]);
  };
  return {
    async cause({ method, path, body }) {
      if (!path.includes(':operator')) return call(method, path, body);
      for (const id of await operators()) {
        revoked.add(id);
        await call(method, path.replace(':operator', `${id}`), body);
      }
    },
    async heal() {
      await call('DELETE', 'faults');
      for (const id of revoked) await call('POST', `operators/${id}/restore`);
    },
  };
}
