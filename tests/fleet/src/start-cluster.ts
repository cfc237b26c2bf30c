import { type RedisServer, startRedis } from './start-redis.ts';

const SLOTS = 16_384;

/** Two real Redis nodes that each have half of the slots. */
export interface RedisCluster extends AsyncDisposable {
  readonly nodes: readonly RedisServer[];
}

/** Starts the nodes and makes them know each other. */
export async function startCluster(): Promise<RedisCluster> {
  const nodes = await Promise.all([1, 2].map(() => startRedis('--cluster-enabled', 'yes')));
  const [first, second] = nodes as [RedisServer, RedisServer];
  await first.command('CLUSTER', 'ADDSLOTSRANGE', '0', String(SLOTS / 2 - 1));
  await second.command('CLUSTER', 'ADDSLOTSRANGE', String(SLOTS / 2), String(SLOTS - 1));
  await second.command('CLUSTER', 'SET-CONFIG-EPOCH', '2');
  await first.command('CLUSTER', 'MEET', '127.0.0.1', String(second.port));
  for (const node of nodes) {
    while (!String(await node.command('CLUSTER', 'INFO')).includes('cluster_state:ok')) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return {
    nodes,
    [Symbol.asyncDispose]: async () => {
      await Promise.all(nodes.map((node) => node[Symbol.asyncDispose]()));
    },
  };
}
