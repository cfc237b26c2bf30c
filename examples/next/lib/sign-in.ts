import { type Authorization, ChatHubServerError } from '@chathub/server';

/** The operators of each user, by organization: in your application a table of its database. */
const operators: Record<string, Record<string, number> | undefined> = JSON.parse(
  process.env.OPERATORS ?? '{}',
);

// Only the sandbox on your machine is plain http: in production this is nobody, whatever is set.
const { CHATHUB_API_URL, CHATHUB_DEV_USER } = process.env;
const sandboxUser = CHATHUB_API_URL?.startsWith('http:') ? CHATHUB_DEV_USER : undefined;

/**
 * Who is signed in: in your application what its sessions say. Here the cookie is the user's name, and
 * without one nobody is, but on the sandbox the user that `dev.js` names.
 */
export function findUser(cookies: string | null | undefined): string | null {
  const [, name] = /(?:^|;\s*)session=(user-\d+)(?:;|$)/.exec(cookies ?? '') ?? [];
  return name ?? sandboxUser ?? null;
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
