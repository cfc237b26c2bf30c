import type { ApiFaults } from './api-faults.ts';
import type { FaultControls } from './fault-controls.ts';
import type { ScriptFaults } from './script-faults.ts';

/** {@link FaultControls}, and the side that the routes ask. */
export interface FaultBoard extends FaultControls {
  /** The faults for a request to this path, counted as one of their `times`. */
  takeApi(path: string): ApiFaults;
  /** The faults for a request of the script, counted as one of their `times`. */
  takeScript(): ScriptFaults;
}
