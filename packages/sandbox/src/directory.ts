import type { Operator } from './operator.ts';
import type { OperatorStatus } from './operator-status.ts';
import type { Organization } from './organization.ts';

/** The company's organizations and operators, in memory. */
export interface Directory {
  readonly organizations: readonly Organization[];
  /** By id, or by name in any case. */
  findOrganization(reference: number | string): Organization | undefined;
  findOperator(id: number): Operator | undefined;
  operatorsOf(organizationId: number): Operator[];
  /** Never rejects a duplicate: neither does the platform. */
  addOperator(organization: Organization, name: string): Operator;
  /** Answers the operator as it now is, or undefined if there is none. */
  setStatus(id: number, status: OperatorStatus): Operator | undefined;
  /** Whom `test-token-for-development` speaks for. */
  readonly demoOperatorId: number;
}
