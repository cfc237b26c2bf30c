import type { OperatorStatus } from './operator-status.ts';
import type { Organization } from './organization.ts';

/** An operator, as `GET /api/operator` lists it. */
export interface Operator {
  readonly id: number;
  readonly name: string;
  readonly status: OperatorStatus;
  readonly organization: Organization;
}
