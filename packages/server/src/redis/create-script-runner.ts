import { ChatHubServerError } from '../shared/chathub-server-error.ts';
import type { IoRedisClient, NodeRedisClient, RedisClient } from './redis-client.ts';
import type { RedisCommand } from './redis-command.ts';

type Run = (text: string, command: RedisCommand) => Promise<unknown>;

/**
 * Runs scripts by their hash, and with their text where the server does not know them: after a restart, a failover or
 * SCRIPT FLUSH.
 *
 * @throws ChatHubServerError `bad-options` for a client of neither `redis` nor `ioredis`.
 */
export function createScriptRunner(
  client: RedisClient,
): (command: RedisCommand) => Promise<unknown> {
  const { runHash, runText } = toRuns(client);
  const hashes = new Map<string, Promise<string>>();
  const hashOf = (script: string): Promise<string> => {
    const hash = hashes.get(script) ?? sha1(script);
    hashes.set(script, hash);
    return hash;
  };
  return async (command) => {
    try {
      return await runHash(await hashOf(command.script), command);
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('NOSCRIPT')) {
        return runText(command.script, command);
      }
      throw error;
    }
  };
}

function toRuns(client: RedisClient): { readonly runHash: Run; readonly runText: Run } {
  if (isNodeRedis(client)) {
    const toOptions = ({ keys, args }: RedisCommand) => ({ keys: [...keys], arguments: [...args] });
    return {
      runHash: (hash, command) => client.evalSha(hash, toOptions(command)),
      runText: (script, command) => client.eval(script, toOptions(command)),
    };
  }
  if (isIoRedis(client)) {
    return {
      runHash: (hash, { keys, args }) => client.evalsha(hash, keys.length, ...keys, ...args),
      runText: (script, { keys, args }) => client.eval(script, keys.length, ...keys, ...args),
    };
  }
  throw new ChatHubServerError('bad-options', {
    detail: '`client` must be a client of `redis` or `ioredis`.',
  });
}

function isNodeRedis(client: Partial<RedisClient> | null | undefined): client is NodeRedisClient {
  return typeof (client as Partial<NodeRedisClient> | null | undefined)?.evalSha === 'function';
}

function isIoRedis(client: Partial<RedisClient> | null | undefined): client is IoRedisClient {
  return typeof (client as Partial<IoRedisClient> | null | undefined)?.evalsha === 'function';
}

async function sha1(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
