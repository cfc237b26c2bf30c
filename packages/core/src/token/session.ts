import type { Clock } from '../clock.ts';
import type { Environment } from '../environment.ts';
import { ChatHubError } from '../errors.ts';
import type { ResolvedOptions } from '../options.ts';
import { createTrouble, type Trouble } from '../trouble.ts';
import { refreshLead, SPACING } from './schedule.ts';
import { classify, requestToken } from './source.ts';

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
  let asked: number;
  // When to ask again while nothing is wrong.
  let ask: number;
  let repeats: number;
  let lastRejection: number;

  const accept = (token: string, hard: number) => {
    const now = clock.now();
    const same = token === session.token;
    // A constant token does not become another one by asking again.
    const retryable = !options().token;
    if (token === rejected) throw new ChatHubError('token-rejected', '', { retryable });
    if (hard <= now) throw new ChatHubError('token-expired', '', { retryable });
    session.token = token;
    session.hard = same ? Math.min(hard, session.hard) : hard;
    repeats = same ? repeats + 1 : 0;
    if (repeats >= SAME_TOKEN_LIMIT) {
      throw new ChatHubError('token-expired', 'no new token', { retryAfter: SPACING });
    }
    const lead = refreshLead(session.hard - now, options().refreshBefore, environment.random());
    ask = retryable && hard < Infinity ? Math.max(ask, session.hard - lead) : Infinity;
    rejected = null;
    trouble.clear();
  };

  const request = () => {
    session.flight ??= new Promise((resolve, reject) => {
      const controller = new AbortController();
      const reason = session.token ? 'refresh' : rejected ? 'rejected' : 'initial';
      const started = clock.now();
      asked = started;
      ask = started + SPACING;
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
    // Whoever waits gets the failure; nobody has to, since `trouble` tells it as well.
    session.flight.catch(() => {});
    return session.flight;
  };

  const session: TokenSession = {
    token: null,
    hard: Infinity,
    flight: undefined,
    trouble,
    refresh: request,
    next() {
      const late = asked + options().tokenTimeout;
      const idle = trouble.error ? trouble.due : ask;
      return Math.min(session.flight ? late : idle, session.token ? session.hard : Infinity);
    },
    check(now) {
      if (session.token && now >= session.hard) {
        session.token = null;
        if (!session.flight && !trouble.error && now < ask) {
          trouble.fail(new ChatHubError('token-expired'), ask - now);
        }
      }
      if (session.next() > now) return;
      if (session.flight) settle?.(new ChatHubError('token-timeout'));
      else request();
    },
    stop() {
      settle?.(new ChatHubError('superseded'));
      // The next start asks at once, unless what failed said when to ask again.
      if (!session.token) ask = 0;
      if (!trouble.error?.retryable) trouble.clear();
    },
    reset() {
      session.token = rejected = null;
      trouble.clear();
      session.stop();
      repeats = lastRejection = 0;
    },
    retry() {
      rejected = null;
      lastRejection = 0;
      if (trouble.error) {
        trouble.clear();
        request();
      }
    },
    reject() {
      const now = clock.now();
      rejected = session.token;
      session.token = null;
      ask = 0;
      // The first refusal is answered at once; one that follows it soon is spaced.
      if (now < lastRejection + 2 * SPACING) {
        trouble.fail(new ChatHubError('token-rejected'), SPACING);
      }
      lastRejection = now;
    },
    suspect() {
      ask = Math.min(ask, asked + SPACING);
    },
  };
  session.reset();
  return session;
}
