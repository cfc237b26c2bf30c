import type { ChatHubApi } from '../api/chathub-api.ts';
import { abortable } from '../shared/abortable.ts';
import { ChatHubServerError } from '../shared/chathub-server-error.ts';
import { LruMap } from '../shared/lru-map.ts';
import { MAX_TOKEN_LIFETIME } from '../shared/max-token-lifetime.ts';
import { parseOperatorId } from '../shared/parse-operator-id.ts';
import { runHook } from '../shared/run-hook.ts';
import { memoryStore } from './memory-store.ts';
import type {
  IssuedToken,
  TokenOutcome,
  TokenService,
  TokenServiceHooks,
} from './token-service.ts';
import type { StoredToken, TokenStore } from './token-store.ts';

const DEFAULT_LIFETIME = 8 * 60 * 60;
// While ChatHub is down and a kept token still serves, one attempt per operator and so many milliseconds is enough.
const ISSUE_PAUSE = 5000;
// Whoever may ask for a token must not be able to make this process flood ChatHub with questions about it.
const RECHECK_PAUSE = 5000;
const MAX_PAUSED_OPERATORS = 10_000;
// Wide enough to meet a request of whoever is busy (24 minutes of 8 hours), and costs one call in ten more.
const RENEW_BEHIND = 0.05;

/** Options of {@link createTokenService}. */
export interface TokenServiceOptions {
  /** The client that issues and validates tokens. */
  readonly api: Pick<ChatHubApi, 'getOperatorToken' | 'validateToken'>;
  /** Default: {@link memoryStore}. */
  readonly store?: TokenStore | undefined;
  /**
   * Seconds that a token is asked to live, at least 1. Default 28 800 (8 hours: one shift, so that what leaks is
   * worthless the next day). Clamped to 85 800, ten minutes below ChatHub's limit of 24 hours.
   */
  readonly lifetime?: number | undefined;
  /** Epoch milliseconds. Default `Date.now`. Give the same one to the `api`. */
  readonly now?: (() => number) | undefined;
  /**
   * Is handed the promise of each renewal behind an answer; it never rejects. Needed where the process is frozen as
   * soon as the answer is out: pass `waitUntil` of `cloudflare:workers` or of `@vercel/functions`. Default: nothing,
   * which is right for a process that stays up.
   */
  readonly waitUntil?: ((renewal: Promise<void>) => void) | undefined;
  /** For metrics and logs. */
  readonly on?: TokenServiceHooks | undefined;
}

interface Obtained {
  readonly stored: StoredToken;
  readonly outcome: TokenOutcome;
}

/**
 * Hands out operator tokens with as few calls to ChatHub as possible: however many requests there are, one operator
 * costs one call per half lifetime, or per 45 % of it where the token is renewed behind an answer.
 *
 * - What is handed out has at least half of its lifetime left, so that no client that refreshes ahead of expiry is fed
 *   the same token again and again.
 * - Shortly before half of its lifetime is gone, a request is answered with the kept token at once and a new one is
 *   issued behind the answer.
 * - Requests for the same operator at the same time share one call, its failure included. The next request after a
 *   failure is a new attempt.
 * - While ChatHub is down a kept token is handed out for as long as it is truly valid, with the life that it has left.
 * - The operator's deactivation (403 or 404 from ChatHub) drops the kept token at once.
 *
 * @throws ChatHubServerError `bad-options` for a missing `api` or an unusable lifetime.
 *
 * @example
 * ```ts
 * const api = createChatHubApi({ credentials: credentialsFromEnvironment(process.env) });
 * const service = createTokenService({ api });
 * const { token, expiresIn } = await service.tokenFor(101);
 * ```
 */
export function createTokenService(options: TokenServiceOptions): TokenService {
  const { api, store = memoryStore(), now = Date.now, on = {}, waitUntil } = options ?? {};
  if (typeof api?.getOperatorToken !== 'function') {
    throw new ChatHubServerError('bad-options', { detail: 'Missing: `api`.' });
  }
  const lifetime = checkLifetime(options.lifetime ?? DEFAULT_LIFETIME);
  const flights = new Map<number, Promise<Obtained>>();
  const renewals = new Map<number, Promise<void>>();
  const pausedUntil = new LruMap<number, number>(MAX_PAUSED_OPERATORS);
  const recheckedAt = new LruMap<number, number>(MAX_PAUSED_OPERATORS);

  const useStore = async <T>(
    operation: 'get' | 'set' | 'delete',
    action: () => Promise<T>,
  ): Promise<T | undefined> => {
    try {
      return await action();
    } catch (error) {
      runHook(() => on.storeError?.({ operation, error }));
      return undefined;
    }
  };

  const read = (id: number): Promise<StoredToken | undefined> =>
    useStore('get', () => store.get(id));

  const isPaused = (id: number): boolean => (pausedUntil.get(id) ?? 0) > now();

  const pause = (id: number, error: unknown): void => {
    const retryAfter = error instanceof ChatHubServerError ? (error.retryAfter ?? 0) : 0;
    pausedUntil.set(id, now() + Math.max(ISSUE_PAUSE, retryAfter * 1000));
  };

  const callChatHub = async (id: number, signal?: AbortSignal): Promise<StoredToken> => {
    try {
      return await api.getOperatorToken(id, { lifetime, signal });
    } catch (error) {
      throw isRefusal(error)
        ? new ChatHubServerError('operator-forbidden', { status: error.status })
        : error;
    }
  };

  const issueAlone = async (id: number, isWanted: () => boolean): Promise<Obtained> => {
    try {
      const stored = await callChatHub(id);
      if (isWanted()) {
        await useStore('set', () => store.set(id, stored));
      }
      return { stored, outcome: 'issued' };
    } catch (error) {
      if (isForbidden(error)) {
        await useStore('delete', () => store.delete(id));
      }
      throw error;
    }
  };

  /** `meanwhile` is handed out already: others need not be waited for. */
  const issue = async (
    id: number,
    isWanted: () => boolean,
    meanwhile?: StoredToken,
  ): Promise<Obtained> => {
    const landed = await store.singleFlight?.(id, {
      issue: (signal) => callChatHub(id, signal),
      isFresh: (token) =>
        hasHalfLeft(token, now()) && !(meanwhile !== undefined && isNearHalf(token, now())),
      meanwhile,
    });
    const obtained: Obtained =
      landed === undefined
        ? await issueAlone(id, isWanted)
        : { stored: landed.token, outcome: landed.isShared ? 'shared' : 'issued' };
    pausedUntil.delete(id);
    return obtained;
  };

  const renewBehind = (id: number, kept: StoredToken): void => {
    if (renewals.has(id) || isPaused(id)) {
      return;
    }
    const startedAt = now();
    const isCurrent = (): boolean => renewals.get(id) === renewal;
    const renewal: Promise<void> = issue(id, isCurrent, kept)
      .then(
        ({ outcome }) => {
          if (outcome === 'issued') {
            runHook(() => on.renewal?.({ operatorId: id, duration: (now() - startedAt) / 1000 }));
          }
        },
        (error: unknown) => {
          const isGone = isForbidden(error);
          if (!isGone) {
            pause(id, error);
          }
          const event = { operatorId: id, error, stale: !isGone, background: true };
          runHook(() => on.issueError?.(event));
        },
      )
      .finally(() => {
        if (isCurrent()) {
          renewals.delete(id);
        }
      });
    renewals.set(id, renewal);
    runHook(() => waitUntil?.(renewal));
  };

  const obtain = async (id: number, isWanted: () => boolean): Promise<Obtained> => {
    let kept = await read(id);
    if (kept !== undefined && hasHalfLeft(kept, now())) {
      if (isNearHalf(kept, now())) {
        renewBehind(id, kept);
      }
      return { stored: kept, outcome: 'hit' };
    }
    const renewal = renewals.get(id);
    if (renewal !== undefined) {
      await renewal;
      kept = await read(id);
      if (kept !== undefined && hasHalfLeft(kept, now())) {
        return { stored: kept, outcome: 'shared' };
      }
    }
    if (kept !== undefined && isValid(kept, now()) && isPaused(id)) {
      return { stored: kept, outcome: 'stale' };
    }
    try {
      return await issue(id, isWanted);
    } catch (error) {
      const isUsable = kept !== undefined && isValid(kept, now()) && isWanted();
      const stale = isUsable && !isForbidden(error) ? kept : undefined;
      const event = { operatorId: id, error, stale: stale !== undefined, background: false };
      runHook(() => on.issueError?.(event));
      if (stale === undefined) {
        throw error;
      }
      pause(id, error);
      return { stored: stale, outcome: 'stale' };
    }
  };

  const startFlight = (id: number): Promise<Obtained> => {
    const isCurrent = (): boolean => flights.get(id) === flight;
    const flight: Promise<Obtained> = obtain(id, isCurrent).finally(() => {
      if (isCurrent()) {
        flights.delete(id);
      }
    });
    flights.set(id, flight);
    return flight;
  };

  const drop = async (id: number): Promise<void> => {
    flights.delete(id);
    renewals.delete(id);
    pausedUntil.delete(id);
    await useStore('delete', () => store.delete(id));
  };

  const validate = async (id: number, token: string, signal?: AbortSignal): Promise<boolean> => {
    const validation = await api.validateToken(token, { signal });
    const kept = await useStore('get', () => store.get(id));
    const isKept = kept?.token === token;
    if (!validation.isValid && isKept) {
      await drop(id);
    }
    // Older answers of ChatHub do not say whose token it is; then only the one that was issued here is known.
    const isOwn = validation.operatorId === null ? isKept : validation.operatorId === id;
    return validation.isValid && isOwn;
  };

  return Object.freeze<TokenService>({
    tokenFor: async (operatorId, signal) => {
      const id = checkOperatorId(operatorId);
      const aborted = (): Error => new ChatHubServerError('aborted');
      if (signal?.aborted) {
        throw aborted();
      }
      const startedAt = now();
      const shared = flights.get(id);
      const obtained = await abortable(shared ?? startFlight(id), signal, aborted);
      const outcome =
        shared !== undefined && obtained.outcome === 'issued' ? 'shared' : obtained.outcome;
      runHook(() => on.token?.({ operatorId: id, outcome, duration: (now() - startedAt) / 1000 }));
      return toIssuedToken(obtained.stored, outcome, now());
    },

    validate: async (operatorId, token, signal) =>
      validate(checkOperatorId(operatorId), token, signal),

    recheck: async (operatorId, signal) => {
      const id = checkOperatorId(operatorId);
      const kept = await useStore('get', () => store.get(id));
      if (kept === undefined || now() - (recheckedAt.get(id) ?? -RECHECK_PAUSE) < RECHECK_PAUSE) {
        return;
      }
      recheckedAt.set(id, now());
      try {
        await validate(id, kept.token, signal);
      } catch (error) {
        runHook(() => on.issueError?.({ operatorId: id, error, stale: true, background: false }));
      }
    },

    forget: async (operatorId) => drop(checkOperatorId(operatorId)),
  });
}

function checkLifetime(lifetime: number): number {
  if (!(Number.isFinite(lifetime) && lifetime >= 1)) {
    throw new ChatHubServerError('bad-options', {
      detail: '`lifetime` must be a number of seconds, at least 1.',
    });
  }
  return Math.min(lifetime, MAX_TOKEN_LIFETIME);
}

function checkOperatorId(operatorId: number | string): number {
  const id = parseOperatorId(operatorId);
  if (id === null) {
    throw new ChatHubServerError('bad-options', {
      detail: '`operatorId` must be a whole number above 0, or its digits.',
    });
  }
  return id;
}

function hasHalfLeft({ issuedAt, expiresAt }: StoredToken, now: number): boolean {
  return expiresAt - now >= (expiresAt - issuedAt) / 2;
}

/** Half of its lifetime is left, and soon no longer. */
function isNearHalf({ issuedAt, expiresAt }: StoredToken, now: number): boolean {
  return expiresAt - now < (expiresAt - issuedAt) * (0.5 + RENEW_BEHIND);
}

/** Less than a second is gone by the time it arrives. */
function isValid({ expiresAt }: StoredToken, now: number): boolean {
  return expiresAt - now >= 1000;
}

function isRefusal(error: unknown): error is ChatHubServerError {
  return (
    error instanceof ChatHubServerError &&
    (error.code === 'upstream-forbidden' || error.code === 'upstream-not-found')
  );
}

function isForbidden(error: unknown): boolean {
  return error instanceof ChatHubServerError && error.code === 'operator-forbidden';
}

function toIssuedToken(stored: StoredToken, outcome: TokenOutcome, now: number): IssuedToken {
  const { token, expiresAt } = stored;
  return {
    token,
    expiresIn: Math.max(Math.floor((expiresAt - now) / 1000), 0),
    expiresAt,
    outcome,
  };
}
