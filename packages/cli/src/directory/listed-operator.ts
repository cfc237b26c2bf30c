import type { Operator, Organization } from '@chathub/server';

/** An operator in the organization that it was listed for. */
export interface ListedOperator extends Operator {
  readonly organization: Organization;
}
