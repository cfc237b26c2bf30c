import type { FaultClient } from './fault-client.ts';
import type { FaultState } from './fault-state.ts';
import { isFaultActive } from './is-fault-active.ts';
import { noFaults } from './no-faults.ts';

/** Settings of {@link createFaultClient}. */
export interface FaultClientOptions {
  /** Mount path of the control API. Default `/demo`. */
  readonly baseUrl?: string;
  /** Default the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
}

/**
 * Creates the client of the fault controls. Faults belong to the visitor's session, except what
 * happens at ChatHub itself: a revoked operator and expired tokens are so for everyone.
 *
 * @example
 * const faults = createFaultClient();
 * await faults.use(control);
 * await faults.reset();
 */
export function createFaultClient(options: FaultClientOptions = {}): FaultClient {
  const baseUrl = options.baseUrl ?? '/demo';
  const request = options.fetch ?? ((...input) => globalThis.fetch(...input));

  const send = async (method: string, path: string, body?: unknown): Promise<FaultState> => {
    const response = await request(`${baseUrl}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`The fault controls answered ${response.status}.`);
    return (await response.json()) as FaultState;
  };

  const restored = (patch: Partial<FaultState>): Partial<FaultState> =>
    Object.fromEntries(
      Object.keys(patch).map((target) => [target, noFaults[target as keyof FaultState]]),
    );

  return {
    get: () => send('GET', '/faults'),
    reset: () => send('DELETE', '/faults'),
    async use(control) {
      if (control.kind === 'action') return send('POST', `/${control.action}`);
      const active = isFaultActive(control, await send('GET', '/faults'));
      return send('PATCH', '/faults', active ? restored(control.patch) : control.patch);
    },
  };
}
