import type { ChatHub } from '../chathub/start-chathub.ts';
import { startChild } from '../start-child.ts';
import { createPlace } from './create-place.ts';
import type { Endpoint } from './endpoint.ts';
import type { FrameworkName } from './frameworks/frameworks.ts';
import type { Setup } from './setup.ts';

/** What is to be served, and by how many processes. */
export interface EndpointOptions {
  readonly framework: FrameworkName;
  readonly variant: string;
  readonly processes: number;
  readonly chatHub: ChatHub;
  /** Where tokens are kept; without it, in the memory of each process. */
  readonly redisUrl?: string | undefined;
}

/** Serves a variant from processes of its own, each on a port of its own, as behind a load balancer. */
export async function startEndpoint(options: EndpointOptions): Promise<Endpoint> {
  const { framework, variant, processes, chatHub, redisUrl } = options;
  const caller = chatHub.addCaller();
  const setup: Setup = {
    chatHubUrl: caller.url,
    redis: redisUrl === undefined ? undefined : createPlace(redisUrl, caller.name),
  };
  const children = Array.from({ length: processes }, () =>
    startChild(new URL('./serve-endpoint.ts', import.meta.url), [
      framework,
      variant,
      JSON.stringify(setup),
    ]),
  );
  const stop = () => {
    for (const child of children) child.stop();
  };
  try {
    const ports = await Promise.all(children.map((child) => child.ask<number>()));
    return {
      urls: ports.map((port) => `http://127.0.0.1:${port}/api/chathub/token?org=24`),
      cpu: async () => {
        const times = await Promise.all(children.map((child) => child.ask<number>('cpu')));
        return times.reduce((sum, time) => sum + time, 0);
      },
      calls: caller.calls,
      stop,
    };
  } catch (error) {
    stop();
    throw error;
  }
}
