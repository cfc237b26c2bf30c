import { ChatHubError, type ChatHubErrorCode } from '../errors.ts';
import type { Hub } from '../hub.ts';
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
  trouble: Trouble;
  /** Withholds a token that ended, ends a request that is late, and asks when it is time. */
  check(): void;
  /** Ends what is under way; the token is kept. */
  stop(): void;
  refresh(): Promise<void>;
  /** Lets `check` ask at once, whatever failed. */
  retry(): void;
  /** ChatHub refused the token that it was given. */
  reject(): void;
  /** Something hints that the token no longer holds: renew it as soon as the spacing allows. */
  suspect(): void;
}

export function createTokenSession(hub: Hub): TokenSession {
  const { clock, due } = hub;
  const trouble = createTrouble(hub);
  let flight: Promise<void> | undefined;
  let finish: ((failure?: ChatHubError) => void) | undefined;
  let rejected: string | null = null;
  let asked = 0;
  // When to ask again while nothing is wrong.
  let ask = 0;
  let repeats = 0;
  let lastRejection = 0;

  /** Of the token itself: a constant one does not become another one by asking again. */
  const unusable = (code: ChatHubErrorCode, retryAfter = 0) =>
    new ChatHubError(code, '', { retryable: !hub.options.token, retryAfter });

  const accept = (token: string, hard: number) => {
    const same = token === session.token;
    if (token === rejected) throw unusable('token-rejected');
    if (hard <= clock.now()) throw unusable('token-expired');
    session.token = token;
    session.hard = same ? Math.min(hard, session.hard) : hard;
    repeats = same ? repeats + 1 : 0;
    if (repeats >= SAME_TOKEN_LIMIT) throw unusable('token-expired', SPACING);
    const life = session.hard - clock.now();
    const soft = session.hard - refreshLead(life, hub.options.refreshBefore, hub.random());
    ask = hub.options.token || life === Infinity ? Infinity : Math.max(ask, soft);
    rejected = null;
    trouble.clear();
  };

  const request = () => {
    flight ??= new Promise((resolve, reject) => {
      const controller = new AbortController();
      const { signal } = controller;
      const started = clock.now();
      asked = started;
      ask = started + SPACING;
      const end = (failure?: ChatHubError) => {
        // Somebody else has ended this request: what comes now is too late.
        if (signal.aborted) return;
        flight = undefined;
        controller.abort();
        if (failure) {
          reject(failure);
          if (failure.code === 'superseded') return;
          trouble.fail(failure);
        } else resolve();
        hub.reconcile();
      };
      finish = end;
      const reason = session.token ? 'refresh' : rejected ? 'rejected' : 'initial';
      requestToken(hub, reason, signal)
        .then(({ value, life }) => {
          if (!signal.aborted) accept(value, started + life);
          end();
        })
        .catch((failure) => end(classify(failure, hub)));
    });
    // Whoever waits gets the failure; nobody has to, since `trouble` tells it as well.
    flight.catch(() => {});
    return flight;
  };

  const session: TokenSession = {
    token: null,
    hard: Infinity,
    trouble,
    refresh: request,
    check() {
      if (session.token && due(session.hard)) {
        session.token = null;
        if (!flight && !trouble.error && !due(ask)) {
          trouble.fail(unusable('token-expired', ask - clock.now()));
        }
      }
      if (!flight && due(trouble.error ? trouble.due : ask)) request();
      if (flight && due(asked + hub.options.tokenTimeout)) {
        finish?.(new ChatHubError('token-timeout'));
      }
    },
    stop() {
      finish?.(new ChatHubError('superseded'));
      // The next start asks at once, unless what failed said when to ask again.
      if (!session.token) ask = 0;
      if (!trouble.error?.retryable) trouble.clear();
    },
    retry() {
      rejected = null;
      lastRejection = 0;
      if (trouble.error) ask = 0;
      trouble.clear();
    },
    reject() {
      rejected = session.token;
      session.token = null;
      ask = 0;
      // The first refusal is answered at once; one that follows it soon is spaced. A request that has
      // failed already has its own time, or none.
      if (!trouble.error && !due(lastRejection + 2 * SPACING)) {
        trouble.fail(unusable('token-rejected', SPACING));
      }
      lastRejection = clock.now();
    },
    suspect() {
      ask = Math.min(ask, asked + SPACING);
    },
  };
  return session;
}
