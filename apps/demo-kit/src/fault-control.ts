import type { FaultAction } from './fault-action.ts';
import type { FaultState } from './fault-state.ts';

/** One control of the page: a switch that stays on, or an action that happens once. */
export type FaultControl = {
  /** Stable name, for keys and tests. */
  readonly id: string;
  /** The words on the button. */
  readonly label: string;
  /** What the reader will see. */
  readonly description: string;
} & (
  | { readonly kind: 'switch'; readonly patch: Partial<FaultState>; readonly reload: boolean }
  | { readonly kind: 'action'; readonly action: FaultAction }
);
