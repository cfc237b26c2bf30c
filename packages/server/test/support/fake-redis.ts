import type { NodeRedisClient, NodeRedisScriptOptions } from '../../src/redis/redis-client.ts';
import { scripts } from '../../src/redis/scripts.ts';

type Script = keyof typeof scripts;

/** A Redis in memory whose clock is the test's. It knows the scripts of this package and nothing else. */
export interface FakeRedis extends NodeRedisClient {
  readonly values: Map<string, { value: string; expiresAt: number }>;
  /** How often it was called by hash. */
  calls: number;
  /** The scripts that were carried out. */
  readonly log: Script[];
  /** `answers-late`: carried out, but the answer gets lost. */
  mode: 'up' | 'refuses' | 'hangs' | 'answers-late' | 'full';
  isReady: boolean;
  /** Runs before each script; lets others in between. */
  before: (script: Script) => Promise<void> | void;
  /** Forgets every script, as a restart does. */
  flushScripts(): void;
}

/**
 * What each script does, in other words. That Redis does the same is what tests/fleet is for.
 */
export function fakeRedis(now: () => number): FakeRedis {
  const values = new Map<string, { value: string; expiresAt: number }>();
  const loaded = new Set<string>();
  const get = (key = ''): string | null => {
    const entry = values.get(key);
    if (entry === undefined || entry.expiresAt <= now()) {
      values.delete(key);
      return null;
    }
    return entry.value;
  };
  const life = (key = ''): number =>
    get(key) === null ? -2 : (values.get(key)?.expiresAt ?? 0) - now();
  const set = (key = '', value = '', ms = 0): void => {
    values.set(key, { value, expiresAt: now() + Number(ms) });
  };
  const del = (...keys: (string | undefined)[]): number =>
    keys.filter((key) => values.delete(key ?? '')).length;

  const run: Record<Script, (keys: string[], args: string[]) => unknown> = {
    read: ([token]) => [get(token), life(token)],
    claim: ([token, lease, failure], [owner, ms]) => {
      const kept = [get(token), life(token)];
      if (get(failure) !== null) return ['failed', ...kept, get(failure), life(failure)];
      if (get(lease) !== null) return ['held', ...kept];
      set(lease, owner, Number(ms));
      return ['leased', ...kept];
    },
    publish: ([token, lease, failure], [owner, value, left, ms]) => {
      if (get(lease) !== owner) return 0;
      const rest = Number(left) - (Number(ms) - life(lease));
      if (rest > 0) set(token, value, rest);
      del(lease, failure);
      return 1;
    },
    fail: ([token, lease, failure], [owner, value, ms, drop]) => {
      if (drop === '1') del(token);
      if (get(lease) !== owner) return 0;
      set(failure, value, Number(ms));
      del(lease);
      return 1;
    },
    release: ([, lease], [owner]) => (get(lease) === owner ? del(lease) : 0),
    write: ([token], [value, ms]) => {
      set(token, value, Number(ms));
      return 1;
    },
    forget: (keys) => del(...keys),
    probe: ([key]) => {
      set(key, '1', 1000);
      return 1;
    },
  };

  const carryOut = async (
    script: string,
    { keys, arguments: args }: NodeRedisScriptOptions,
  ): Promise<unknown> => {
    const name = (Object.keys(scripts) as Script[]).find((key) => scripts[key] === script);
    if (name === undefined) throw new Error(`ERR unknown script ${script}`);
    await redis.before(name);
    if (redis.mode === 'refuses') {
      throw Object.assign(new Error('connect ECONNREFUSED with-the-password'), {
        code: 'ECONNREFUSED',
        command: { name: 'auth', args: ['with-the-password'] },
      });
    }
    if (redis.mode === 'full' && name !== 'read') throw new Error('OOM command not allowed');
    if (redis.mode === 'hangs') return new Promise(() => undefined);
    redis.log.push(name);
    const reply = run[name](keys, args);
    return redis.mode === 'answers-late' ? new Promise(() => undefined) : reply;
  };

  const redis: FakeRedis = {
    values,
    calls: 0,
    log: [],
    mode: 'up',
    isReady: true,
    before: () => undefined,
    flushScripts: () => loaded.clear(),
    eval: async (script, options) => {
      loaded.add(script);
      return carryOut(script, options);
    },
    evalSha: async (sha, options) => {
      redis.calls += 1;
      for (const script of loaded) {
        const digest = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(script));
        if (Buffer.from(digest).toString('hex') === sha) return carryOut(script, options);
      }
      throw new Error('NOSCRIPT No matching script. Please use EVAL.');
    },
  };
  return redis;
}
