import { startChild } from '../start-child.ts';

/** Somebody who asks the stand-in for ChatHub, and whose calls it counts. */
export interface ChatHubCaller {
  /** A base URL of its own. */
  readonly url: string;
  /** A word of its own, of letters and digits. */
  readonly name: string;
  /** How often it has asked so far. */
  calls(): Promise<number>;
}

/** A stand-in for ChatHub in a process of its own. */
export interface ChatHub {
  addCaller(): ChatHubCaller;
  stop(): void;
}

/** Starts a ChatHub that takes so many milliseconds for each token. */
export async function startChatHub(delay: number): Promise<ChatHub> {
  const child = startChild(new URL('./serve-chathub.ts', import.meta.url), [`${delay}`]);
  const port = await child.ask<number>();
  let callers = 0;
  return {
    addCaller: () => {
      callers += 1;
      const name = `caller${callers}`;
      return { name, url: `http://127.0.0.1:${port}/${name}`, calls: () => child.ask(name) };
    },
    stop: child.stop,
  };
}
