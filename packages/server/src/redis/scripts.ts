/**
 * What runs inside Redis, where nothing comes between its steps. Keys are always token, lease, failure, in this order
 * and in one slot of a cluster. Times are in milliseconds.
 */
export const scripts = {
  /** Answers the token and the life that it has left by the clock of Redis. */
  read: `return {redis.call('GET', KEYS[1]), redis.call('PTTL', KEYS[1])}`,

  /**
   * Arguments: owner, life of the lease. Takes the lease unless another owner has it or an attempt has just failed.
   * Answers which, with the token as \`read\` does, and with the failure and how long it is still remembered.
   */
  claim: `local value = redis.call('GET', KEYS[1])
local life = redis.call('PTTL', KEYS[1])
local failure = redis.call('GET', KEYS[3])
if failure then return {'failed', value, life, failure, redis.call('PTTL', KEYS[3])} end
if redis.call('SET', KEYS[2], ARGV[1], 'NX', 'PX', ARGV[2]) then return {'leased', value, life} end
return {'held', value, life}`,

  /**
   * Arguments: owner, token, the life that it had left when the lease was taken, life of the lease. Keeps the token and
   * gives the lease back, if it is still the owner's. What is left of the lease tells how long ago it was taken, also
   * for a command that was long on its way.
   */
  publish: `if redis.call('GET', KEYS[2]) ~= ARGV[1] then return 0 end
local life = ARGV[3] - (ARGV[4] - redis.call('PTTL', KEYS[2]))
if life > 0 then redis.call('SET', KEYS[1], ARGV[2], 'PX', life) end
redis.call('DEL', KEYS[2], KEYS[3])
return 1`,

  /**
   * Arguments: owner, failure, how long to remember it, 1 to drop the token. Only the drop, which can but cost a call,
   * is made without the lease as well.
   */
  fail: `if ARGV[4] == '1' then redis.call('DEL', KEYS[1]) end
if redis.call('GET', KEYS[2]) ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[3], ARGV[2], 'PX', ARGV[3])
redis.call('DEL', KEYS[2])
return 1`,

  /** Argument: owner. Gives the lease back, if it is still the owner's. */
  release: `if redis.call('GET', KEYS[2]) == ARGV[1] then return redis.call('DEL', KEYS[2]) end
return 0`,

  /** Arguments: token, its life. */
  write: `redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1`,

  /** Takes the lease away as well, so that what is being issued at this moment is not kept. */
  forget: `return redis.call('DEL', KEYS[1], KEYS[2], KEYS[3])`,

  /** Whether Redis takes writes: one without memory, or a replica after a failover, still answers reads. */
  probe: `redis.call('SET', KEYS[1], '1', 'PX', 1000)
return 1`,
} as const;
