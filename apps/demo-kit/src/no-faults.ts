import type { FaultState } from './fault-state.ts';

/** Everything works. */
export const noFaults: FaultState = {
  endpoint: 'ok',
  script: 'ok',
  network: 'ok',
  operator: 'active',
};
