/** One script with what it is run on. */
export interface RedisCommand {
  readonly script: string;
  /** All in one slot of a cluster. */
  readonly keys: readonly string[];
  readonly args: readonly string[];
}
