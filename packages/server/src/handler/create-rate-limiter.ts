import { LruMap } from '../shared/lru-map.ts';
import type { RateLimit } from './token-handler.ts';

const MAX_IDENTITIES = 10_000;

/** The state of one identity after one more request. */
export interface RateLimitVerdict {
  readonly isAllowed: boolean;
  /** `RateLimit` and `RateLimit-Policy`, as draft-ietf-httpapi-ratelimit-headers-10 writes them. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whole seconds until the window ends. */
  readonly resetIn: number;
}

/** Counts requests per identity in fixed windows, for at most 10 000 identities at a time. */
export function createRateLimiter(
  { requests, window }: RateLimit,
  now: () => number,
): (identity: number) => RateLimitVerdict {
  const windows = new LruMap<number, { startedAt: number; used: number }>(MAX_IDENTITIES);
  return (identity) => {
    const at = now();
    let current = windows.get(identity);
    if (current === undefined || at >= current.startedAt + window * 1000) {
      current = { startedAt: at, used: 0 };
      windows.set(identity, current);
    }
    current.used += 1;
    const remaining = Math.max(requests - current.used, 0);
    const resetIn = Math.max(Math.ceil((current.startedAt + window * 1000 - at) / 1000), 1);
    return {
      isAllowed: current.used <= requests,
      headers: {
        'RateLimit-Policy': `"operator";q=${requests};w=${window}`,
        RateLimit: `"operator";r=${remaining};t=${resetIn}`,
      },
      resetIn,
    };
  };
}
