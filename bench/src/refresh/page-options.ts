import type { Variant } from './variant.ts';
import type { WidgetKind } from './widget-kind.ts';

/** How one page is opened. */
export interface PageOptions {
  readonly variant: Variant;
  readonly renewals: number;
  /** Default `working`. */
  readonly widget?: WidgetKind;
  /** Whether somebody types into the panel right before each renewal. */
  readonly typing?: boolean;
}
