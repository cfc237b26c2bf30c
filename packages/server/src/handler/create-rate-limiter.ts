import type { RateLimit } from './token-handler.ts';

const MAX_IDENTITIES = 10_000;

/** The state of one identity after one more request. */
export interface RateLimitVerdict {
  readonly isAllowed: boolean;
  /** The field `RateLimit`, as draft-ietf-httpapi-ratelimit-headers-11 writes it. */
  readonly limit: string;
  /** The field `RateLimit-Policy` of the same draft. */
  readonly policy: string;
  /** Whole seconds until the window ends. */
  readonly resetIn: number;
}

/** Counts requests per identity in fixed windows. Beyond 10 000 identities the window that ends first is forgotten. */
export function createRateLimiter(
  { requests, window }: RateLimit,
  now: () => number,
): (identity: number) => RateLimitVerdict {
  const policy = `"operator";q=${requests};w=${window}`;
  const windows = new Map<number, { startedAt: number; used: number }>();
  return (identity) => {
    const at = now();
    let current = windows.get(identity);
    if (current === undefined || at >= current.startedAt + window * 1000) {
      current = { startedAt: at, used: 0 };
      // Deleted first, so that the windows stay in the order in which they end.
      windows.delete(identity);
      windows.set(identity, current);
      if (windows.size > MAX_IDENTITIES) {
        windows.delete(windows.keys().next().value as number);
      }
    }
    current.used += 1;
    const remaining = Math.max(requests - current.used, 0);
    const resetIn = Math.max(Math.ceil((current.startedAt + window * 1000 - at) / 1000), 1);
    return {
      isAllowed: current.used <= requests,
      limit: `"operator";r=${remaining};t=${resetIn}`,
      policy,
      resetIn,
    };
  };
}
