import type { ApiFaults } from './api-faults.ts';
import type { ScriptFaults } from './script-faults.ts';
import type { StreamFaults } from './stream-faults.ts';
import type { TokenFaults } from './token-faults.ts';

/** What is broken on purpose at the moment. An absent group is healthy. */
export interface Faults {
  readonly api?: ApiFaults;
  readonly tokens?: TokenFaults;
  readonly stream?: StreamFaults;
  readonly script?: ScriptFaults;
}
