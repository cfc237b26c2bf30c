/** The least distance between two renewals that nobody asked for, in milliseconds. */
export const SPACING = 30_000;

/**
 * How long before its end a token is renewed, in milliseconds: never more than half of what was
 * received, so that a short token is not renewed for ever, and jittered, so that tabs spread.
 *
 * @param refreshBefore Seconds; by default an hour or a quarter of the life, whichever is less.
 */
export function refreshLead(
  life: number,
  refreshBefore: number | undefined,
  random: number,
): number {
  const lead = refreshBefore ? refreshBefore * 1000 : Math.min(3_600_000, life / 4);
  return Math.min(lead * (1 + random / 10), life / 2);
}
