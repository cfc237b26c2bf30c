/** Milliseconds that two statements about one end may differ: rounding, the way of a request, a busy machine. */
export const EXPIRY_TOLERANCE = 60_000;
