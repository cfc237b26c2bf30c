import type { Block } from './block.ts';
import type { Held } from './held.ts';
import type { LeftBehind } from './page/left-behind.ts';

/** Many cycles of one kind in one app. */
export interface MeasuredCycles {
  readonly cycles: number;
  readonly blocks: readonly Block[];
  /** After the warm-up, and after the cycles. */
  readonly held: readonly [before: Held, after: Held];
  readonly left: readonly [before: LeftBehind, after: LeftBehind];
  /** How often the widget ran in the cycles. */
  readonly runs: number;
  /** Requests that the cycles made. */
  readonly requests: { readonly token: number; readonly script: number };
}
