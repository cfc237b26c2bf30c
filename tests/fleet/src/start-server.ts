import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { FleetOptions } from './fleet-options.ts';
import type { ServerMessage } from './server-message.ts';

// More than that at once would wait for the operating system to accept them, and not for the server.
const MAX_SOCKETS = 250;

/** A server process of the fleet. */
export interface FleetServer extends AsyncDisposable {
  readonly port: number;
  readonly agent: Agent;
  /** What it wrote, on both streams. */
  output(): string;
  /** How often each hook was called. */
  events(): ReadonlyMap<string, number>;
  /** `service.forget` in this process. */
  forget(operatorId: number): Promise<void>;
  /** SIGKILL. */
  kill(): Promise<void>;
  /** SIGSTOP: it holds its connections and does nothing. */
  pause(): void;
  /** SIGCONT. */
  resume(): void;
}

/** Starts `server.ts` in a process of its own, and waits until it listens. */
export async function startServer(options: FleetOptions): Promise<FleetServer> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('server.ts', import.meta.url))], {
    env: { ...process.env, FLEET_OPTIONS: JSON.stringify(options) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const output: string[] = [];
  const events = new Map<string, number>();
  const waiting = new Set<(message: ServerMessage) => void>();
  child.stdout?.on('data', (chunk) => output.push(String(chunk)));
  child.stderr?.on('data', (chunk) => output.push(String(chunk)));
  child.on('message', (message: ServerMessage) => {
    if (message.kind === 'event') {
      events.set(message.name, (events.get(message.name) ?? 0) + 1);
    }
    for (const look of waiting) look(message);
  });
  const port = await listening(child, waiting, output);
  const agent = new Agent({ keepAlive: true, maxSockets: MAX_SOCKETS });

  const kill = async (): Promise<void> => {
    agent.destroy();
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  };
  return {
    port,
    agent,
    output: () => output.join(''),
    events: () => events,
    forget: (operatorId) =>
      new Promise((resolve) => {
        const look = (message: ServerMessage): void => {
          if (message.kind !== 'forgotten' || message.operatorId !== operatorId) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        child.send(operatorId);
      }),
    kill,
    pause: () => child.kill('SIGSTOP'),
    resume: () => child.kill('SIGCONT'),
    [Symbol.asyncDispose]: kill,
  };
}

function listening(
  child: ChildProcess,
  waiting: Set<(message: ServerMessage) => void>,
  output: readonly string[],
): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`The server ended: ${output.join('')}`)));
    waiting.add((message) => {
      if (message.kind === 'listening') resolve(message.port);
    });
  });
}
