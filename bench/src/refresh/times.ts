/** Milliseconds that the token endpoint takes. */
export const TOKEN_TIME = 50;

/** Milliseconds of the one request that the widget makes before it renders: what its boot takes, at least. */
export const BOOT_TIME = 150;

/** Seconds that a token lives: the longest that ChatHub allows ("Authentication": at most 24 hours). */
export const TOKEN_LIFE = 24 * 3600;
