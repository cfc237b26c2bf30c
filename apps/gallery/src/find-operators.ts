import { type ChatHubApi, OperatorStatus } from '@chathub/server';
import type { ConfiguredOrganization } from './settings.ts';
import { SettingsError } from './settings-error.ts';

/**
 * The first active operator of each of the first two organizations that have one, as ChatHub's own
 * quick start picks the first of each.
 *
 * @throws SettingsError when nobody is active
 */
export async function findOperators(api: ChatHubApi): Promise<ConfiguredOrganization[]> {
  const found: ConfiguredOrganization[] = [];
  for (const { id, name } of await api.listOrganizations()) {
    const operators = await api.listOperators(id);
    const active = operators.find(({ status }) => status === OperatorStatus.active);
    if (active) found.push({ id: String(id), name, operatorId: active.id });
    if (found.length === 2) break;
  }
  if (found.length === 0) {
    throw new SettingsError(
      'ChatHub knows no active operator of this company: activate one, or set CHATHUB_OPERATOR_ID.',
    );
  }
  return found;
}
