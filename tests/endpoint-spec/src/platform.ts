import type { SandboxOptions } from '@chathub/sandbox';
import { misconfiguredUser, RETURNS, SALES, SUPPORT, users, visitor } from './users.ts';

const everybody = [visitor, ...users];

/** What the sandbox of a server needs: an operator for each user in Sales and in Support. */
export const platform: Required<Pick<SandboxOptions, 'organizations' | 'operators'>> = {
  organizations: [
    { id: SALES, name: 'Sales' },
    { id: SUPPORT, name: 'Support' },
    { id: RETURNS, name: 'Returns' },
  ],
  operators: everybody.flatMap(({ name, sales, support }) => [
    { id: sales, name, organizationId: SALES },
    { id: support, name, organizationId: SUPPORT },
  ]),
};

/** What the servers find as `OPERATORS` in their environment: JSON, by user and organization. */
export const operators: string = JSON.stringify({
  ...Object.fromEntries(
    everybody.map(({ name, sales, support }) => [name, { [SALES]: sales, [SUPPORT]: support }]),
  ),
  [misconfiguredUser.name]: { [SALES]: 0 },
});
