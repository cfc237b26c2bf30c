import type { StoredToken } from '../service/token-store.ts';
import { ChatHubServerError } from '../shared/chathub-server-error.ts';
import { LruMap } from '../shared/lru-map.ts';
import type { RedisConnection } from './create-redis-connection.ts';
import type { SealedToken, TokenCipher } from './create-token-cipher.ts';
import { formatFailure } from './format-failure.ts';
import type { OperatorKeys } from './operator-keys.ts';
import { parseFailure } from './parse-failure.ts';
import { scripts } from './scripts.ts';

// How long a failure is shared; longer where ChatHub says so, up to the maximum.
const FAILURE_MEMORY = 5000;
const MAX_FAILURE_MEMORY = 60_000;
const MAX_UNSEALED = 10_000;

/** What came of asking for the right to issue. */
export interface Claim {
  /** `leased`: this owner issues. `held`: another one does. `failed`: another one has just failed. */
  readonly state: 'leased' | 'held' | 'failed';
  /** The token that is kept, fresh or not; null where there is none that can be read. */
  readonly kept: StoredToken | null;
  /** What the other one failed with. */
  readonly failure: ChatHubServerError | null;
  /** Epoch milliseconds. */
  readonly claimedAt: number;
}

/**
 * Tokens, leases and failures in Redis. Where Redis is down, reading resolves with undefined and writing with false;
 * what ends a lease or forgets is then done as soon as Redis is back.
 */
export interface SharedTokens {
  /** Null where there is none that can be read. */
  read(operatorId: number): Promise<StoredToken | null | undefined>;
  write(operatorId: number, token: StoredToken): Promise<boolean>;
  /** Drops the token, the failure, and the lease, so that what is being issued at this moment is not kept. */
  forget(operatorId: number): Promise<boolean>;
  claim(operatorId: number, owner: string): Promise<Claim | undefined>;
  /** Keeps a token and ends the lease; neither where the lease is no longer the owner's. */
  publish(operatorId: number, owner: string, token: StoredToken, claim: Claim): Promise<boolean>;
  /** Shares a failure and ends the lease, in the same way. `operator-forbidden` drops the token in any case. */
  fail(operatorId: number, owner: string, error: unknown): Promise<boolean>;
  /** Ends the lease. */
  release(operatorId: number, owner: string): Promise<boolean>;
}

/** What {@link createSharedTokens} needs. */
export interface SharedTokensOptions {
  readonly connection: RedisConnection;
  readonly cipher: TokenCipher;
  readonly keysOf: (operatorId: number) => Promise<OperatorKeys>;
  /** Milliseconds. */
  readonly lease: number;
  readonly now: () => number;
  readonly onUnreadable: (operatorId: number) => void;
}

interface Step {
  readonly script: string;
  readonly args: readonly (string | number)[];
}

/** Translates between tokens and the scripts that keep them. */
export function createSharedTokens(options: SharedTokensOptions): SharedTokens {
  const { connection, cipher, keysOf, lease, now, onUnreadable } = options;
  /** What was read last: Redis is asked each time, but what it says need not be decrypted each time. */
  const unsealed = new LruMap<number, { value: string; sealed: SealedToken }>(MAX_UNSEALED);

  /** `later`: what to do when Redis is back, if it is down. */
  const run = async (
    operatorId: number,
    step: Step,
    later?: Step & { readonly name: string },
  ): Promise<unknown> => {
    const names = await keysOf(operatorId);
    const keys = [names.token, names.lease, names.failure];
    const toCommand = ({ script, args }: Step) => ({ script, keys, args: args.map(String) });
    const probe = { script: scripts.probe, keys: [names.probe], args: [] };
    const reply = await connection.run(toCommand(step), probe);
    if (reply === undefined && later !== undefined) {
      connection.defer(later.name, toCommand(later));
    }
    return reply;
  };

  const settle = async (operatorId: number, name: string, step: Step): Promise<boolean> =>
    (await run(operatorId, step, { ...step, name })) !== undefined;

  const seal = (operatorId: number, { token, issuedAt, expiresAt }: StoredToken): Promise<string> =>
    cipher.encrypt(operatorId, { token, lifetime: expiresAt - issuedAt });

  const unseal = async (operatorId: number, value: string): Promise<SealedToken | null> => {
    const known = unsealed.get(operatorId);
    if (known?.value === value) {
      return known.sealed;
    }
    const sealed = await cipher.decrypt(operatorId, value);
    if (sealed !== null) {
      unsealed.set(operatorId, { value, sealed });
    }
    return sealed;
  };

  const open = async (
    operatorId: number,
    value: unknown,
    life: unknown,
    askedAt: number,
  ): Promise<StoredToken | null> => {
    const sealed = isThere(value) ? await unseal(operatorId, String(value)) : null;
    if (sealed === null || !(Number(life) > 0)) {
      return null;
    }
    // By the clock of Redis, since those of machines differ; and from before it was asked, so that it is never too long.
    const expiresAt = askedAt + Math.min(Number(life), sealed.lifetime);
    return { token: sealed.token, issuedAt: expiresAt - sealed.lifetime, expiresAt };
  };

  return {
    read: async (operatorId) => {
      const askedAt = now();
      const reply = await run(operatorId, { script: scripts.read, args: [] });
      if (reply === undefined) {
        return undefined;
      }
      const [value, life] = toList(reply);
      const kept = await open(operatorId, value, life, askedAt);
      if (kept === null && isThere(value)) {
        onUnreadable(operatorId);
      }
      return kept;
    },

    write: async (operatorId, token) => {
      const life = Math.max(Math.floor(token.expiresAt - now()), 1);
      const args = [await seal(operatorId, token), life];
      return (await run(operatorId, { script: scripts.write, args })) !== undefined;
    },

    forget: (operatorId) =>
      settle(operatorId, `forget ${operatorId}`, { script: scripts.forget, args: [] }),

    claim: async (operatorId, owner) => {
      const askedAt = now();
      const step = { script: scripts.claim, args: [owner, lease] };
      // What was not answered may have been carried out all the same, and then nobody could issue.
      const undo = { name: owner, script: scripts.release, args: [owner] };
      const reply = await run(operatorId, step, undo);
      if (reply === undefined) {
        return undefined;
      }
      const claimedAt = now();
      const [answer, value, life, failure, remembered] = toList(reply);
      const state = String(answer);
      return {
        state: state === 'leased' || state === 'failed' ? state : 'held',
        kept: await open(operatorId, value, life, askedAt),
        failure: isThere(failure) ? parseFailure(String(failure), Number(remembered)) : null,
        claimedAt,
      };
    },

    publish: async (operatorId, owner, token, { claimedAt }) => {
      const life = Math.floor(token.expiresAt - claimedAt);
      const args = [owner, await seal(operatorId, token), life, lease];
      return settle(operatorId, owner, { script: scripts.publish, args });
    },

    fail: (operatorId, owner, error) => {
      const { code, retryAfter = 0 } =
        error instanceof ChatHubServerError ? error : new ChatHubServerError('upstream-failed');
      const memory = Math.min(Math.max(FAILURE_MEMORY, retryAfter * 1000), MAX_FAILURE_MEMORY);
      const drop = code === 'operator-forbidden' ? 1 : 0;
      const args = [owner, formatFailure(error), memory, drop];
      return settle(operatorId, owner, { script: scripts.fail, args });
    },

    release: (operatorId, owner) =>
      settle(operatorId, owner, { script: scripts.release, args: [owner] }),
  };
}

function isThere(value: unknown): boolean {
  return value !== null && value !== undefined;
}

/** Its items are to be read with String() and Number(): a client may be set up to answer in bytes. */
function toList(reply: unknown): readonly unknown[] {
  return Array.isArray(reply) ? reply : [];
}
