import { type FrameworkName, frameworks } from './endpoint/frameworks/frameworks.ts';
import { startEndpoint } from './endpoint/start-endpoint.ts';
import { type Kind, type KindName, kinds } from './kinds.ts';
import type { Services } from './start-services.ts';
import type { Subject } from './subject.ts';

/** Where endpoints are served. */
export interface Place {
  readonly framework: FrameworkName;
  readonly processes: number;
  readonly services: Services;
}

/** Serves the kinds that there are in a framework for as long as the action takes. */
export async function withSubjects<T>(
  { framework, processes, services }: Place,
  names: readonly KindName[],
  action: (subjectsOf: (names: readonly KindName[]) => [Subject, ...Subject[]]) => Promise<T>,
): Promise<T> {
  const subjects = new Map<KindName, Subject>();
  try {
    for (const name of names) {
      const kind: Kind = kinds[name];
      const where = kind.framework ?? framework;
      if (!(kind.variant in frameworks[where])) continue;
      const endpoint = await startEndpoint({
        framework: where,
        variant: kind.variant,
        processes,
        chatHub: services.chatHub,
        redisUrl: kind.isShared ? services.redisUrl : undefined,
      });
      const { promised, isConstant = false } = kind;
      subjects.set(name, { name, endpoint, promised, isConstant });
    }
    return await action((asked) => {
      const [first, ...others] = asked.flatMap((name) => subjects.get(name) ?? []);
      if (!first) throw new Error(`${framework}: nothing of ${asked.join(', ')} is served.`);
      return [first, ...others];
    });
  } finally {
    for (const { endpoint } of subjects.values()) endpoint.stop();
  }
}
