import { text } from 'node:stream/consumers';
import { createSystemKeychain } from './create-system-keychain.ts';
import { createSystemPrompt } from './create-system-prompt.ts';
import type { Io } from './io.ts';
import { spawnProgram } from './spawn-program.ts';

/**
 * The process itself: its environment, terminal, clock, network and keychain. From here on SIGINT
 * and SIGTERM abort `signal`; a second one ends the process.
 */
export function createSystemIo(): Io {
  const { stdin, stdout, stderr, env, platform } = process;
  const cwd = process.cwd();
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(name, () => controller.abort());
  }
  for (const stream of [stdout, stderr]) {
    // Whoever read it has gone, as `head` does: there is nobody to tell.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  const isInteractive = stdin.isTTY === true && stderr.isTTY === true;
  const { signal } = controller;
  return {
    env,
    cwd,
    platform,
    isInteractive,
    // `hasColors` knows NO_COLOR, FORCE_COLOR and what TERM can do.
    colour: stdout.isTTY === true && stdout.hasColors(),
    now: Date.now,
    fetch: (...args) => fetch(...args),
    write: (line) => void stdout.write(`${line}\n`),
    writeError: (line) => void stderr.write(`${line}\n`),
    readStdin: () => text(stdin),
    prompt: createSystemPrompt(signal),
    keychain: createSystemKeychain(),
    spawn: (subprocess) => spawnProgram({ cwd, ...subprocess, env: { ...env, ...subprocess.env } }),
    signal,
  };
}
