import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** A process that answers each message with one. */
export interface Child {
  /** Its next message; with an argument, its answer to it. Rejects when it ends instead. */
  ask<T>(message?: unknown): Promise<T>;
  stop(): void;
}

/** Runs a module of this folder in a process of its own. */
export function startChild(module: string, args: readonly string[] = []): Child {
  const child: ChildProcess = fork(new URL(module, import.meta.url), args);
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${module} ${args.join(' ')} ended with ${code}`);
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
