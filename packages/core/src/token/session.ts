import type { Clock } from '../clock.ts';
import type { Environment } from '../environment.ts';
import { ChatHubError } from '../errors.ts';
import type { ResolvedOptions } from '../options.ts';
import { createTrouble, type Trouble } from '../trouble.ts';
import { refreshLead, SPACING } from './schedule.ts';
import { classify, requestToken } from './source.ts';

/** A wake-up (online, focus, visible again) asks again at most this often, in milliseconds. */
const WAKE_SPACING = 5000;

/** So many renewals without a new token are an error. */
const SAME_TOKEN_LIMIT = 10;

/** The token state machine of one identity. Times are by the hub's clock. */
export interface TokenSession {
  /** A token that is valid, or null; as of the last `check`. */
  token: string | null;
  /** When it ends. */
  hard: number;
  /** The request that is under way. */
  flight: Promise<void> | undefined;
  trouble: Trouble;
  /** When `check` has something to do. */
  next(): number;
  /** Withholds a token that ended, ends a request that is late, and asks when it is time. */
  check(now: number): void;
  /** Ends what is under way; the token is kept. */
  stop(): void;
  /** Forgets everything: another identity. */
  reset(): void;
  refresh(): Promise<void>;
  retry(): void;
  /** Brings the next attempt forward: the network may be back. */
  wake(): void;
  /** ChatHub refused the token that it was given. */
  reject(): void;
  /** Something hints that the token no longer holds: renew it as soon as the spacing allows. */
  suspect(): void;
}

export function createTokenSession(
  environment: Environment,
  clock: Clock,
  options: () => ResolvedOptions,
  changed: () => void,
): TokenSession {
  const trouble = createTrouble(clock, environment.random);
  let settle: ((failure?: unknown) => void) | undefined;
  let rejected: string | null;
  let soft: number;
  let asked: number;
  let earliest: number;
  let repeats: number;
  let lastRejection: number;

  const accept = (token: string, hard: number) => {
    const now = clock.now();
    const same = token === session.token;
    // A constant token does not become another one by asking again.
    const retryable = !options().token;
    if (token === rejected) throw new ChatHubError('token-rejected', '', { retryable });
    if (hard <= now) throw new ChatHubError('token-expired', '', { retryable });
    soft = session.hard = same ? Math.min(hard, session.hard) : hard;
    session.token = token;
    repeats = same ? repeats + 1 : 0;
    if (repeats >= SAME_TOKEN_LIMIT) {
      throw new ChatHubError('token-expired', 'no new token', { retryAfter: SPACING });
    }
    if (retryable && soft < Infinity) {
      const lead = refreshLead(soft - now, options().refreshBefore, environment.random());
      soft = Math.max(soft - lead, asked + SPACING);
    }
    rejected = null;
    trouble.clear();
  };

  const request = () => {
    session.flight ??= new Promise((resolve, reject) => {
      const controller = new AbortController();
      const reason = session.token ? 'refresh' : rejected ? 'rejected' : 'initial';
      const started = clock.now();
      asked = started;
      earliest = started + SPACING;
      const finish = (failure?: unknown) => {
        if (settle !== finish) return;
        settle = session.flight = undefined;
        controller.abort();
        if (failure) {
          const error = classify(failure, environment);
          if (error.code !== 'superseded') trouble.fail(error);
          reject(error);
        } else resolve();
        changed();
      };
      settle = finish;
      requestToken(options(), environment, reason, controller.signal)
        .then(({ value, life }) => {
          if (settle === finish) accept(value, started + life);
          finish();
        })
        .catch(finish);
    });
    return session.flight;
  };
  // Its failure is told by `trouble`; nobody waits for it.
  const requestQuietly = () => request().catch(() => {});

  const session: TokenSession = {
    token: null,
    hard: Infinity,
    flight: undefined,
    trouble,
    refresh: request,
    next() {
      if (session.flight) return asked + options().tokenTimeout;
      if (trouble.error) return trouble.due;
      return session.token ? Math.min(soft, session.hard) : earliest;
    },
    check(now) {
      if (session.token && now >= session.hard) {
        session.token = null;
        if (!session.flight && !trouble.error && now < earliest) {
          trouble.fail(new ChatHubError('token-expired'), earliest - now);
        }
      }
      if (session.next() > now) return;
      if (session.flight) settle?.(new ChatHubError('token-timeout'));
      else requestQuietly();
    },
    stop() {
      settle?.(new ChatHubError('superseded'));
      // The next start asks at once, unless what failed said when to ask again.
      earliest = 0;
      if (!trouble.error?.retryable) trouble.clear();
    },
    reset() {
      trouble.clear();
      session.stop();
      session.token = rejected = null;
      repeats = lastRejection = 0;
    },
    retry() {
      rejected = null;
      lastRejection = 0;
      if (trouble.error) {
        trouble.clear();
        requestQuietly();
      }
    },
    wake() {
      trouble.hurry(asked + WAKE_SPACING);
    },
    reject() {
      const now = clock.now();
      rejected = session.token;
      session.token = null;
      // The first refusal is answered at once; one that follows it soon is spaced.
      if (now < lastRejection + 2 * SPACING) {
        trouble.fail(new ChatHubError('token-rejected'), SPACING);
      } else earliest = 0;
      lastRejection = now;
    },
    suspect() {
      soft = Math.min(soft, earliest);
    },
  };
  session.reset();
  return session;
}
