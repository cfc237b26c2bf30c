import type { Framework } from '../../apps/apps.ts';

/** How often was rendered for something. */
export interface Renders {
  /** The component around the widget, which does not read its state. */
  readonly host: number;
  /** A component beside it that shows the status. */
  readonly status: number;
  /** The statuses that the widget took on meanwhile. */
  readonly statuses: readonly string[];
}

/** The renders of one app. */
export interface MeasuredRenders {
  readonly framework: Framework;
  readonly isolation: 'document' | 'frame';
  /** From the start of the page to a panel that is ready. */
  readonly boot: Renders;
  /** One renewal of the token, to a panel that has it. */
  readonly renewal: Renders;
}
