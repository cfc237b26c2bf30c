import { type SpawnOptions, spawn } from 'node:child_process';

/** Runs a command with this terminal; resolves to its exit code, 1 when a signal ended it. */
export function run(command: string, args: string[], options: SpawnOptions = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
    // Ctrl-C reaches the child through the terminal: only wait until it has ended by itself. A
    // plain kill of this process must be handed on.
    process.on('SIGINT', () => {});
    process.once('SIGTERM', () => child.kill('SIGTERM'));
  });
}
