import { type ChatHubApi, OperatorStatus } from '@chathub/server';
import { findByReference } from './find-by-reference.ts';
import { findOrganizations } from './find-organizations.ts';
import { listOperators } from './list-operators.ts';
import type { ListedOperator } from './listed-operator.ts';

/**
 * The operators that are meant by ids or names, each once. Deleted ones are none.
 *
 * @param organization Look in this one only: an id or a name.
 * @throws CliError `unknown-operator`, `ambiguous-operator`, `unknown-organization`, `ambiguous-organization`
 */
export async function findOperators(
  api: ChatHubApi,
  references: readonly string[],
  organization: string | undefined,
  signal: AbortSignal,
): Promise<ListedOperator[]> {
  const organizations = await findOrganizations(api, organization, signal);
  const operators = (await listOperators(api, organizations, signal)).filter(
    ({ status }) => status !== OperatorStatus.deleted,
  );
  return [
    ...new Set(references.map((reference) => findByReference('operator', operators, reference))),
  ];
}
