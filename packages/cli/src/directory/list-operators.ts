import type { ChatHubApi, Organization } from '@chathub/server';
import type { ListedOperator } from './listed-operator.ts';
import { mapLimited } from './map-limited.ts';

// ChatHub limits the rate of calls, and a company may have many organizations.
const callsAtOnce = 4;

/** The operators of organizations, in their order. */
export async function listOperators(
  api: ChatHubApi,
  organizations: readonly Organization[],
  signal: AbortSignal,
): Promise<ListedOperator[]> {
  const lists = await mapLimited(organizations, callsAtOnce, async (organization) => {
    const operators = await api.listOperators(organization.id, { signal });
    return operators.map((operator) => ({ ...operator, organization }));
  });
  return lists.flat();
}
