import { ChatHubServerError } from '../shared/chathub-server-error.ts';
import { withTimeLimit } from '../shared/with-time-limit.ts';
import { createScriptRunner } from './create-script-runner.ts';
import { describeRedisError } from './describe-redis-error.ts';
import { isClientReady } from './is-client-ready.ts';
import type { RedisClient } from './redis-client.ts';
import type { RedisCommand } from './redis-command.ts';

// How often a Redis that is down is asked whether it is back.
const PROBE_PAUSE = 1000;
const MAX_DEFERRED = 10_000;

/** A client of Redis that costs nobody time while Redis is down. */
export interface RedisConnection {
  /** True from the first failure until Redis takes writes again. */
  isDown(): boolean;
  /**
   * The reply to a script, or undefined where Redis fails, does not answer in time, or is down. `probe` is what must
   * succeed before Redis counts as up again.
   */
  run(command: RedisCommand, probe: RedisCommand): Promise<unknown>;
  /** Runs a script as soon as Redis is back, before anything else. One of the same name is replaced. */
  defer(name: string, command: RedisCommand): void;
}

/** What {@link createRedisConnection} needs. */
export interface RedisConnectionOptions {
  readonly client: RedisClient;
  /** Milliseconds. */
  readonly commandTimeout: number;
  readonly now: () => number;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Once for each outage. The error says nothing that Redis or its client said but a code. */
  readonly onOutage: (error: ChatHubServerError) => void;
  /** Once for each outage that has ended. Milliseconds. */
  readonly onRecovery: (duration: number) => void;
}

interface Outage {
  readonly startedAt: number;
  readonly probe: RedisCommand;
  probedAt: number;
  isProbing: boolean;
}

/**
 * Puts a time limit on every command, and a circuit breaker around all of them: after a failure nothing is sent until a
 * probe, made behind a request at most once a second, has come through.
 */
export function createRedisConnection(options: RedisConnectionOptions): RedisConnection {
  const { client, commandTimeout, now, sleep, onOutage, onRecovery } = options;
  const runScript = createScriptRunner(client);
  const deferred = new Map<string, RedisCommand>();
  let outage: Outage | null = null;

  const send = (command: RedisCommand): Promise<unknown> =>
    withTimeLimit(
      () => runScript(command),
      commandTimeout,
      sleep,
      () =>
        new ChatHubServerError('store-unavailable', {
          detail: `(no answer within ${commandTimeout} ms)`,
        }),
    );

  const recover = async (current: Outage): Promise<void> => {
    current.probedAt = now();
    current.isProbing = true;
    try {
      await send(current.probe);
      for (const [name, command] of deferred) {
        await send(command);
        deferred.delete(name);
      }
      outage = null;
    } catch {
      return;
    } finally {
      current.isProbing = false;
    }
    onRecovery(now() - current.startedAt);
  };

  const probeBehind = (current: Outage): void => {
    const since = now() - current.probedAt;
    // A clock that was set back must not put it off.
    const isEarly = since >= 0 && since < PROBE_PAUSE;
    if (!current.isProbing && !isEarly && isClientReady(client)) {
      void recover(current);
    }
  };

  return {
    isDown: () => outage !== null,

    run: async (command, probe) => {
      if (outage !== null) {
        probeBehind(outage);
        return undefined;
      }
      try {
        return await send(command);
      } catch (error) {
        if (outage === null) {
          outage = { startedAt: now(), probe, probedAt: now(), isProbing: false };
          onOutage(
            error instanceof ChatHubServerError
              ? error
              : new ChatHubServerError('store-unavailable', { detail: describeRedisError(error) }),
          );
        }
        return undefined;
      }
    },

    defer: (name, command) => {
      deferred.delete(name);
      deferred.set(name, command);
      const oldest = deferred.keys().next();
      if (deferred.size > MAX_DEFERRED && !oldest.done) {
        deferred.delete(oldest.value);
      }
    },
  };
}
