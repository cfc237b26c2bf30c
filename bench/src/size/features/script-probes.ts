import { callsWidget } from './script/calls-widget.ts';
import { endsByTime } from './script/ends-by-time.ts';
import { givesState } from './script/gives-state.ts';
import { importsOnServer } from './script/imports-on-server.ts';
import { keepsEarlyCalls } from './script/keeps-early-calls.ts';
import { loadsLater } from './script/loads-later.ts';
import { loadsOnce } from './script/loads-once.ts';
import { loadsWhenAskedAgain } from './script/loads-when-asked-again.ts';
import { mountsAgain } from './script/mounts-again.ts';
import { preloads } from './script/preloads.ts';
import { removesRendered } from './script/removes-rendered.ts';
import { removesScript } from './script/removes-script.ts';
import { setsCrossorigin } from './script/sets-crossorigin.ts';
import { survivesStrictMode } from './script/survives-strict-mode.ts';
import { tellsFailure } from './script/tells-failure.ts';
import { triesAgain } from './script/tries-again.ts';
import { worksUnderNonce } from './script/works-under-nonce.ts';
import { worksUnderTrustedTypes } from './script/works-under-trusted-types.ts';
import type { ScriptProbe } from './script-probe.ts';

/** Every question of the script half, in the order of the table; the last four are the peers' own. */
export const scriptProbes: readonly ScriptProbe[] = [
  loadsOnce,
  tellsFailure,
  triesAgain,
  loadsWhenAskedAgain,
  endsByTime,
  givesState,
  removesScript,
  removesRendered,
  mountsAgain,
  survivesStrictMode,
  worksUnderNonce,
  worksUnderTrustedTypes,
  importsOnServer,
  preloads,
  callsWidget,
  keepsEarlyCalls,
  loadsLater,
  setsCrossorigin,
];
