import type { InspectorModel } from './inspector-model.ts';

/** What is left of the token, and its life since it was first seen, in milliseconds; 0 without one. */
export function tokenLife({ state, entries, now }: InspectorModel): {
  remaining: number;
  whole: number;
} {
  const since = entries.findLast(({ kind }) => kind === 'token')?.at ?? now;
  const whole = state?.expiresAt ? Math.max(0, state.expiresAt - since) : 0;
  return { whole, remaining: Math.min(whole, Math.max(0, (state?.expiresAt ?? 0) - now)) };
}
