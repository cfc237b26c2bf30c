import type { OperatorStatus } from './operator-status.ts';

/** An operator to begin with. */
export interface OperatorSeed {
  readonly id: number;
  readonly name: string;
  /** The id of one of the organizations. */
  readonly organizationId: number;
  /** Default: 0, active. */
  readonly status?: OperatorStatus;
}
