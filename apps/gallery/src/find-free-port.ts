import { listenOnLoopback } from './listen-on-loopback.ts';

/** Finds a port that is free on loopback: the next ones after `taken`, or any. */
export async function findFreePort(taken: number): Promise<number> {
  for (let port = taken + 1; port <= Math.min(taken + 20, 65_535); port++) {
    if (await isFree(port)) return port;
  }
  const { port, servers } = await listenOnLoopback(() => {}, 0);
  for (const server of servers) server.close();
  return port;
}

async function isFree(port: number): Promise<boolean> {
  try {
    const { servers } = await listenOnLoopback(() => {}, port);
    for (const server of servers) server.close();
    return true;
  } catch {
    return false;
  }
}
