import type { DoctorOptions } from '../doctor-options.ts';
import type { ApiEvidence } from './api-evidence.ts';
import type { EndpointEvidence } from './endpoint-evidence.ts';
import type { OperatorEvidence } from './operator-evidence.ts';
import type { PageEvidence } from './page-evidence.ts';
import type { ScriptEvidence } from './script-evidence.ts';

/**
 * What the doctor asked of the world, each thing at most once and only when a check wants to know. What
 * cannot be asked throws `Unaskable`.
 */
export interface Evidence {
  readonly options: DoctorOptions;
  /** Epoch milliseconds by this machine's clock. */
  now(): number;
  readonly api: ApiEvidence;
  readonly operator: OperatorEvidence;
  readonly script: ScriptEvidence;
  readonly page: PageEvidence;
  readonly endpoint: EndpointEvidence;
}
