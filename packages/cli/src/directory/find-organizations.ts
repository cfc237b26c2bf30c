import type { ChatHubApi, Organization } from '@chathub/server';
import { findByReference } from './find-by-reference.ts';

/**
 * The organization that a reference names, or all of the company's where there is none.
 *
 * @throws CliError `unknown-organization`, `ambiguous-organization`
 */
export async function findOrganizations(
  api: ChatHubApi,
  reference: string | undefined,
  signal: AbortSignal,
): Promise<Organization[]> {
  const organizations = await api.listOrganizations({ signal });
  return reference === undefined
    ? organizations
    : [findByReference('organization', organizations, reference)];
}
