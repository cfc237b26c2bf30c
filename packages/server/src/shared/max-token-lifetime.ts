/**
 * The longest lifetime that is ever asked for: 85 800 seconds, ten minutes below the 24 hours that ChatHub allows.
 *
 * ChatHub measures `expiresAt` with its own clock, so asking for exactly 24 hours fails as soon as the clock here is
 * ahead. Five minutes is the clock skew that Kerberos (RFC 4120) and most token libraries tolerate; ten allows for two
 * clocks that are each that wrong in opposite directions.
 */
export const MAX_TOKEN_LIFETIME: number = 24 * 60 * 60 - 10 * 60;
