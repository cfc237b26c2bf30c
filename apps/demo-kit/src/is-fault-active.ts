import type { FaultControl } from './fault-control.ts';
import type { FaultState } from './fault-state.ts';

/** Tells whether a switch is on; an action never is. */
export function isFaultActive(control: FaultControl, state: FaultState): boolean {
  if (control.kind === 'action') return false;
  return Object.entries(control.patch).every(
    ([target, fault]) => state[target as keyof FaultState] === fault,
  );
}
