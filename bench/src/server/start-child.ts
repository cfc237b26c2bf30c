import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** A process that answers each message with one. */
export interface Child {
  /** Its next message; with an argument, its answer to it. Rejects when it ends instead. One question at a time. */
  ask<T>(message?: unknown): Promise<T>;
  stop(): void;
}

/** Runs a module in a process of its own. */
export function startChild(module: URL, args: readonly string[] = []): Child {
  const child: ChildProcess = fork(module, args);
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${module.pathname.split('/').at(-1)} ended with ${code}`);
  });
  ended.catch(() => undefined);
  return {
    ask: async <T>(message?: unknown) => {
      const answer = once(child, 'message');
      if (message !== undefined) child.send(message as object);
      const [value] = await Promise.race([answer, ended]);
      return value as T;
    },
    stop: () => {
      child.kill();
    },
  };
}
