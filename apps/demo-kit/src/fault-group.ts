import type { FaultControl } from './fault-control.ts';

/** Controls that break the same thing. */
export interface FaultGroup {
  /** The words above the buttons. */
  readonly label: string;
  readonly controls: readonly FaultControl[];
}
