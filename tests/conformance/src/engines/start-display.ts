import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { requireProgram } from './require-program.ts';

/** A screen that nobody sees. */
export async function startDisplay(): Promise<{ name: string; close(): void }> {
  const path = requireProgram('CHATHUB_XVFB', '/usr/bin/Xvfb', 'xvfb');
  // It chooses a free number by itself, and writes it to the fourth stream as soon as it can be used.
  const server = spawn(path, ['-displayfd', '3', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    (server.stdio[3] as Readable).once('data', (data) => resolve(`${data}`.trim()));
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  return { name: `:${number}`, close: () => server.kill() };
}
