import { memoryStore } from '../service/memory-store.ts';
import type { LandedToken, TokenFlight } from '../service/token-flight.ts';
import type { StoredToken, TokenStore } from '../service/token-store.ts';
import { ChatHubServerError } from '../shared/chathub-server-error.ts';
import { runHook } from '../shared/run-hook.ts';
import { sleep as defaultSleep } from '../shared/sleep.ts';
import { withTimeLimit } from '../shared/with-time-limit.ts';
import { createKeyNames } from './create-key-names.ts';
import { createRedisConnection } from './create-redis-connection.ts';
import { type Claim, createSharedTokens } from './create-shared-tokens.ts';
import { createTokenCipher } from './create-token-cipher.ts';
import { parseEncryptionKeys } from './parse-encryption-keys.ts';
import type { RedisClient } from './redis-client.ts';

const DEFAULT_PREFIX = 'chathub:';
const DEFAULT_LEASE = 15_000;
const DEFAULT_COMMAND_TIMEOUT = 1000;
// setTimeout fires at once beyond 2^31 - 1 milliseconds.
const MAX_MILLISECONDS = 2_147_483_647;
const FIRST_POLL_DELAY = 25;
const MAX_POLL_DELAY = 100;

/** What a Redis store reports about itself. Hooks never see a token or key; one that throws is ignored. */
export interface RedisStoreHooks {
  /** Redis fails or does not answer, and tokens are issued directly. Once for each outage. */
  outage?(event: { readonly error: ChatHubServerError }): void;
  /** Redis serves again. `duration` is in seconds. */
  recovery?(event: { readonly duration: number }): void;
  /** A kept token cannot be decrypted and counts as absent: usually a key was taken away too early. */
  unreadable?(event: { readonly operatorId: number }): void;
}

/** Options of {@link redisStore}. */
export interface RedisStoreOptions {
  /**
   * Required: 32 random bytes as a `Uint8Array`, base64 or hexadecimal, or a list of such keys. The first one encrypts
   * and all of them decrypt, so that keys can be rotated. Make one with `openssl rand -base64 32`.
   */
  readonly encryptionKey: string | Uint8Array | readonly (string | Uint8Array)[];
  /**
   * What the names of all keys begin with: up to 100 letters, digits and `_ : . / -`. Default `chathub:`. Companies and
   * base URLs of ChatHub that share a Redis must each have one of their own: tokens of one are then neither found nor
   * decrypted under the other.
   */
  readonly prefix?: string | undefined;
  /**
   * Milliseconds for which one process may issue before another one takes over. Default 15 000, at least four times
   * `commandTimeout`. A call to ChatHub is cut off two `commandTimeout` before it ends, so it should be longer than the
   * `timeout` of the api by that.
   */
  readonly lease?: number | undefined;
  /** Milliseconds that a command may take before Redis counts as down. Default 1000. */
  readonly commandTimeout?: number | undefined;
  /** For metrics and logs. */
  readonly on?: RedisStoreHooks | undefined;
  /** Epoch milliseconds. Default `Date.now`. Give the same one to the service. */
  readonly now?: (() => number) | undefined;
  /** A number in [0, 1) for the jitter between polls. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
  /** Waits between polls and for time limits; ends early when the signal aborts. Default: a timer. */
  readonly sleep?: ((ms: number, signal: AbortSignal) => Promise<void>) | undefined;
}

/**
 * A token store in Redis or Valkey, so that however many processes and machines there are, one operator costs one call
 * to ChatHub.
 *
 * - The connection is yours: open it, listen to its `error` event, close it. It is a client, pool or cluster of `redis`
 *   5 or 6, or a client or cluster of `ioredis` 5 or 6.
 * - Tokens are encrypted with AES-256-GCM and bound to prefix and operator.
 * - One process takes a lease and issues. The others ask every 25 to 100 ms for its token or its failure, for at most
 *   two leases. A failure is shared for five seconds, or for as long as ChatHub's Retry-After says, up to a minute.
 * - While Redis is down, tokens are issued directly and kept in this process. A request that finds it so lets Redis be
 *   asked behind its answer, once a second at most; when Redis is back, what was kept meanwhile is dropped.
 *
 * @throws ChatHubServerError `bad-options` for another client, a short or guessable key, or an unusable option.
 *
 * @example
 * ```ts
 * const client = createClient({ url: process.env.REDIS_URL });
 * client.on('error', (error) => console.error(error.message));
 * await client.connect();
 * const store = redisStore(client, { encryptionKey: process.env.CHATHUB_ENCRYPTION_KEY });
 * const service = createTokenService({ api, store });
 * ```
 */
export function redisStore(client: RedisClient, options: RedisStoreOptions): TokenStore {
  const given: Partial<RedisStoreOptions> = options ?? {};
  const { now = Date.now, random = Math.random, sleep = defaultSleep, on = {} } = given;
  const prefix = checkPrefix(given.prefix ?? DEFAULT_PREFIX);
  const commandTimeout = checkMilliseconds(
    'commandTimeout',
    given.commandTimeout ?? DEFAULT_COMMAND_TIMEOUT,
    1,
  );
  const lease = checkMilliseconds('lease', given.lease ?? DEFAULT_LEASE, 4 * commandTimeout);
  // The answer to the claim and the publication may each take one of them.
  const issueTimeout = lease - 2 * commandTimeout;
  /** The newest flight of each operator, unless the operator was deleted since. */
  const wanted = new Map<number, symbol>();
  let substitute = memoryStore();
  const connection = createRedisConnection({
    client,
    commandTimeout,
    now,
    sleep,
    onOutage: (error) => runHook(() => on.outage?.({ error })),
    onRecovery: (duration) => {
      substitute = memoryStore();
      runHook(() => on.recovery?.({ duration: duration / 1000 }));
    },
  });
  const tokens = createSharedTokens({
    connection,
    cipher: createTokenCipher(parseEncryptionKeys(given.encryptionKey), prefix),
    keysOf: createKeyNames(prefix),
    lease,
    now,
    onUnreadable: (operatorId) => runHook(() => on.unreadable?.({ operatorId })),
  });

  const keepMeanwhile = async (id: number, token: StoredToken, flight: symbol): Promise<void> => {
    if (connection.isDown() && wanted.get(id) === flight) {
      await substitute.set(id, token);
    }
  };

  const issueDirectly = async (
    id: number,
    { issue }: TokenFlight,
    flight: symbol,
  ): Promise<LandedToken> => {
    try {
      const token = await issue();
      await keepMeanwhile(id, token, flight);
      return { token, isShared: false };
    } catch (error) {
      if (error instanceof ChatHubServerError && error.code === 'operator-forbidden') {
        await substitute.delete(id);
        await tokens.forget(id);
      }
      throw error;
    }
  };

  const issueAsOwner = async (
    id: number,
    owner: string,
    claim: Claim,
    { issue }: TokenFlight,
    flight: symbol,
  ): Promise<LandedToken> => {
    let token: StoredToken;
    try {
      const toError = (): Error => new ChatHubServerError('upstream-timeout');
      token = await withTimeLimit(issue, issueTimeout, sleep, toError);
    } catch (error) {
      await tokens.fail(id, owner, error);
      throw error;
    }
    await tokens.publish(id, owner, token, claim);
    await keepMeanwhile(id, token, flight);
    return { token, isShared: false };
  };

  const land = async (id: number, request: TokenFlight, flight: symbol): Promise<LandedToken> => {
    const owner = crypto.randomUUID();
    const isOver = new AbortController().signal;
    for (let delay = FIRST_POLL_DELAY, waited = 0; ; delay = Math.min(delay * 2, MAX_POLL_DELAY)) {
      const claim = connection.isDown() ? undefined : await tokens.claim(id, owner);
      if (claim === undefined) {
        return issueDirectly(id, request, flight);
      }
      const { state, kept, failure } = claim;
      if (kept !== null && request.isFresh(kept)) {
        if (state === 'leased') {
          await tokens.release(id, owner);
        }
        return { token: kept, isShared: true };
      }
      if (state === 'leased') {
        return issueAsOwner(id, owner, claim, request, flight);
      }
      if (failure !== null) {
        throw failure;
      }
      if (request.meanwhile !== undefined) {
        return { token: request.meanwhile, isShared: true };
      }
      if (waited >= 2 * lease) {
        throw new ChatHubServerError('upstream-timeout');
      }
      // All who wait have begun to at about the same time.
      const jittered = delay * (0.5 + random() / 2);
      waited += jittered;
      await sleep(jittered, isOver);
    }
  };

  return Object.freeze<TokenStore>({
    get: async (operatorId) => {
      const kept = await tokens.read(operatorId);
      return kept === undefined ? substitute.get(operatorId) : (kept ?? undefined);
    },

    set: async (operatorId, token) => {
      if (!(await tokens.write(operatorId, token))) {
        await substitute.set(operatorId, token);
      }
    },

    delete: async (operatorId) => {
      wanted.delete(operatorId);
      await substitute.delete(operatorId);
      if (!(await tokens.forget(operatorId))) {
        throw new ChatHubServerError('store-unavailable', {
          detail: 'What is to be forgotten is dropped when Redis is back.',
        });
      }
    },

    singleFlight: async (operatorId, request) => {
      const flight = Symbol();
      wanted.set(operatorId, flight);
      try {
        return await land(operatorId, request, flight);
      } finally {
        if (wanted.get(operatorId) === flight) {
          wanted.delete(operatorId);
        }
      }
    },
  });
}

function checkPrefix(prefix: string): string {
  // Braces would move the hash tag of a cluster, and with it the keys of one operator apart.
  if (typeof prefix !== 'string' || !/^[\w:./-]{1,100}$/.test(prefix)) {
    throw new ChatHubServerError('bad-options', {
      detail: '`prefix` must be 1 to 100 letters, digits and `_ : . / -`.',
    });
  }
  return prefix;
}

function checkMilliseconds(name: string, value: number, least: number): number {
  if (!(Number.isInteger(value) && value >= least && value <= MAX_MILLISECONDS)) {
    throw new ChatHubServerError('bad-options', {
      detail: `\`${name}\` must be a whole number of milliseconds, at least ${least}.`,
    });
  }
  return value;
}
