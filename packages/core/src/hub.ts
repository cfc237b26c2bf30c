import type { Clock } from './clock.ts';
import type { Environment } from './environment.ts';
import type { ResolvedOptions } from './options.ts';
import type { TokenSession } from './token/session.ts';

/** What the parts of one hub share: its surroundings, its options, its clock and its one timer. */
export interface Hub extends Environment {
  clock: Clock;
  options: ResolvedOptions;
  /** That of the present identity. */
  session: TokenSession;
  /** Holds the frame, in `frame` isolation. */
  container: HTMLElement | undefined;
  /** Whether a time of the clock has come; if not, everything is looked at again then. */
  due(time: number): boolean;
  /** Looks at everything now, and tells what changed. */
  reconcile(): void;
}
