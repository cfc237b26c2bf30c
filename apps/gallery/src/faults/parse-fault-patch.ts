import type { FaultState } from '@chathub-demo/kit';

const known: { readonly [Target in keyof FaultState]: readonly FaultState[Target][] } = {
  endpoint: ['ok', 'unavailable', 'signed-out', 'forbidden', 'slow', 'malformed'],
  script: ['ok', 'unavailable', 'throws', 'late', 'hang'],
  network: ['ok', 'offline'],
  operator: ['active', 'revoked'],
};

/** Reads a change of faults from a request body; null unless every name and value is known. */
export function parseFaultPatch(body: unknown): Partial<FaultState> | null {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  const valid = Object.entries(body).every(
    ([target, fault]) =>
      Object.hasOwn(known, target) &&
      (known[target as keyof FaultState] as readonly unknown[]).includes(fault),
  );
  return valid ? (body as Partial<FaultState>) : null;
}
