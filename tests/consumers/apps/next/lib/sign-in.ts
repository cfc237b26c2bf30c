import { type Authorization, ChatHubServerError } from '@chathub/server';

/** The operators of each user, by organization: in your application a table of its database. */
const operators: Record<string, Record<string, number> | undefined> = JSON.parse(
  process.env.OPERATORS ?? '{}',
);

/** Who is signed in: in your application what its sessions say. Here the cookie is the user's name. */
export function findUser(cookies: string | null | undefined): string | null {
  return /(?:^|;\s*)session=(user-\d+)(?:;|$)/.exec(cookies ?? '')?.[1] ?? null;
}

/** The operator who stands for a user in the organization that the browser has named. */
export function findOperator(
  user: string | null,
  organization: string | null,
): Authorization | null {
  if (user === null) return null;
  const own = new Map(Object.entries(operators[user] ?? {}));
  const operatorId = own.get(organization ?? '24');
  if (operatorId === undefined) throw new ChatHubServerError('operator-forbidden');
  return { operatorId };
}
