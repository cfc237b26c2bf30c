import { asksOnce } from './token/asks-once.ts';
import { doesNotStorm } from './token/does-not-storm.ts';
import { keepsValid } from './token/keeps-valid.ts';
import { outlivesTimers } from './token/outlives-timers.ts';
import { recovers } from './token/recovers.ts';
import { refreshesAfterFailure } from './token/refreshes-after-failure.ts';
import { refreshesEarly } from './token/refreshes-early.ts';
import { sharesWithTabs } from './token/shares-with-tabs.ts';
import { standsSkew } from './token/stands-skew.ts';
import { survivesReload } from './token/survives-reload.ts';
import { wakesUp } from './token/wakes-up.ts';
import type { TokenProbe } from './token-probe.ts';

/** Every question of the token half, in the order of the table; the last two are the peers' own. */
export const tokenProbes: readonly TokenProbe[] = [
  asksOnce,
  refreshesEarly,
  keepsValid,
  refreshesAfterFailure,
  recovers,
  outlivesTimers,
  standsSkew,
  doesNotStorm,
  wakesUp,
  sharesWithTabs,
  survivesReload,
];
