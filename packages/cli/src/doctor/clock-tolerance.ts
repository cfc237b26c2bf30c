/**
 * Milliseconds that two clocks may differ. The end of a token is a moment (`exp`, `expiresAt`) that each side reads by
 * its own clock; below the half minute that lies at least between two renewals, a difference changes nothing.
 */
export const CLOCK_TOLERANCE = 30_000;
