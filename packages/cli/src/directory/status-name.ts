import { OperatorStatus } from '@chathub/server';

/** An operator's status as a word. */
export function statusName(status: number): string {
  const names = Object.entries(OperatorStatus);
  return names.find(([, value]) => value === status)?.[0] ?? `unknown (${status})`;
}
