import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createSandbox } from '@chathub/sandbox';
import type { RunningServer } from './endpoint.ts';
import { operators, platform } from './platform.ts';
import { waitUntil } from './wait-until.ts';

const credentials = {
  login: 'endpoint-login-5b90c2ae17',
  password: 'endpoint-password-e64d01f8b3',
} as const;

/** An example of `servers` that runs in a process of its own, on a ChatHub of its own. */
export interface RunningExample extends RunningServer {
  close(): Promise<void>;
}

/** Starts `servers/<name>.ts` as its reader would. */
export async function startExample(name: string): Promise<RunningExample> {
  const sandbox = await createSandbox({ ...platform, ...credentials, customers: false });
  const port = await findFreePort();
  const path = fileURLToPath(new URL(`../servers/${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, [path], {
    env: {
      PORT: `${port}`,
      OPERATORS: operators,
      CHATHUB_API_URL: sandbox.apiUrl,
      CHATHUB_LOGIN: credentials.login,
      CHATHUB_PASSWORD: credentials.password,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const origin = `http://localhost:${port}`;
  const close = async (): Promise<void> => {
    await stop(child);
    await sandbox.close();
  };
  try {
    await waitForServer(origin, child);
  } catch (error) {
    await close();
    throw new Error(`servers/${name}.ts does not answer:\n${output}`, { cause: error });
  }
  return { origin, basePath: '/api/chathub', sandbox, log: () => output, close };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function waitForServer(origin: string, child: ChildProcess): Promise<void> {
  let answers = false;
  const ask = async (): Promise<void> => {
    while (!answers && child.exitCode === null) {
      const response = await fetch(origin).catch(() => null);
      await response?.body?.cancel();
      answers = response !== null;
    }
  };
  void ask();
  await waitUntil(() => answers || child.exitCode !== null, 'The server');
  if (!answers) throw new Error(`It ended with ${child.exitCode}.`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}
