import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createClient } from 'redis';
import { findFreePort } from './find-free-port.ts';

const ATTEMPTS = 5;

/** A real redis-server, with no token on disk. */
export interface RedisServer extends AsyncDisposable {
  readonly port: number;
  readonly url: string;
  /** SIGKILL: everything that it held is lost. */
  kill(): Promise<void>;
  /** Starts it again on its port, empty. */
  restart(): Promise<void>;
  /** SIGSTOP: connections stay, and nobody answers. */
  pause(): void;
  /** SIGCONT. */
  resume(): void;
  /** Every key with its value. */
  dump(): Promise<Record<string, string | null>>;
  /** Runs one command on a connection of its own. */
  command(...words: string[]): Promise<unknown>;
}

/**
 * Starts the redis-server that `CHATHUB_REDIS` names, or Debian's.
 *
 * @param options Further words for its command line, such as `--cluster-enabled yes`.
 */
export async function startRedis(...options: string[]): Promise<RedisServer> {
  const binary = process.env.CHATHUB_REDIS ?? '/usr/bin/redis-server';
  if (!existsSync(binary)) {
    throw new Error(
      `There is no ${binary}. Install redis-server (apt-get install redis-server), or set CHATHUB_REDIS to one.`,
    );
  }
  // For the state of a cluster, which it cannot do without.
  const directory = await mkdtemp(join(tmpdir(), 'chathub-fleet-'));
  const words = [...options, '--dir', directory];
  let port = 0;
  let child: ChildProcess | undefined;
  for (let attempt = 1; child === undefined; attempt += 1) {
    // Somebody else may take the port in between.
    port = await findFreePort();
    child = await run(binary, port, words).catch((error: unknown) => {
      if (attempt === ATTEMPTS) throw error;
      return undefined;
    });
  }
  const kill = async (): Promise<void> => {
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  };
  const command = async (...words: string[]): Promise<unknown> => {
    const client = createClient({ url: server.url });
    await client.connect();
    try {
      return await client.sendCommand(words);
    } finally {
      client.destroy();
    }
  };
  const server: RedisServer = {
    port,
    url: `redis://127.0.0.1:${port}`,
    kill,
    restart: async () => {
      await kill();
      child = await run(binary, port, words);
    },
    pause: () => child?.kill('SIGSTOP'),
    resume: () => child?.kill('SIGCONT'),
    command,
    dump: async () => {
      const keys = (await command('KEYS', '*')) as string[];
      const values = await Promise.all(keys.map((key) => command('GET', key)));
      return Object.fromEntries(keys.map((key, at) => [key, values[at] as string | null]));
    },
    [Symbol.asyncDispose]: async () => {
      await kill();
      await rm(directory, { recursive: true });
    },
  };
  return server;
}

async function run(binary: string, port: number, options: string[]): Promise<ChildProcess> {
  const fixed = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn(binary, [...fixed, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  const output: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    output.push(line);
    if (line.includes('Ready to accept connections')) {
      child.stdout.resume();
      return child;
    }
  }
  throw new Error(`redis-server ended: ${output.slice(-5).join('\n')}`);
}
