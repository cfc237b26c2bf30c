import { compare } from './compare.ts';
import { type FrameworkName, frameworks } from './endpoint/frameworks/frameworks.ts';
import { type KindName, kinds } from './kinds.ts';
import type { Measured } from './measured.ts';
import { type Services, startServices } from './start-services.ts';
import { type Place, withSubjects } from './with-subjects.ts';

/** How long it is measured. */
export interface Effort {
  readonly rounds: number;
  /** Seconds of a round. */
  readonly duration: number;
}

/** What one framework did with one number of processes. The first of each is what the others are measured by. */
export interface FrameworkResults {
  readonly framework: FrameworkName;
  readonly processes: number;
  /** Tokens that are kept; measured by the bare framework. */
  readonly warm: readonly Measured[];
  /** All ask at once for the token of an operator who is new; measured by the recipe. */
  readonly herd: readonly Measured[];
  /** Each request is of an operator who is new; measured by the recipe. */
  readonly cold: readonly Measured[];
}

/** What the part `server` measures. */
export interface ServerResults {
  readonly frameworks: readonly FrameworkResults[];
  /** By connections: Express, by the documented recipe, by the kit, and a constant; measured by the recipe. */
  readonly recipe: ReadonlyMap<number, readonly Measured[]>;
}

/** Milliseconds that ChatHub takes for a token. */
export const CHATHUB_DELAY = 50;
/** Connections by traffic. Each is a multiple of the number of processes. */
export const CONNECTIONS = { warm: 20, herd: 400, cold: 100 } as const;
const RECIPE_CONNECTIONS = [10, 100];
const ALL = Object.keys(kinds) as KindName[];
const SEVERAL: readonly KindName[] = ['bare', 'kit, memory', 'kit, Redis', 'recipe (Express)'];
const COLD: readonly KindName[] = ['recipe (Express)', 'kit, memory', 'kit, Redis'];

/** Measures the token handler beside the bare frameworks and beside the documented recipe. */
export async function measureServer(effort: Effort): Promise<ServerResults> {
  await using services = await startServices(CHATHUB_DELAY);
  const results: FrameworkResults[] = [];
  for (const framework of Object.keys(frameworks) as FrameworkName[]) {
    results.push(await measureFramework(framework, 1, ALL, services, effort));
    results.push(await measureFramework(framework, 4, SEVERAL, services, effort));
  }
  const recipe = new Map<number, Measured[]>();
  const names: KindName[] = ['recipe (Express)', 'kit, memory', 'bare'];
  for (const connections of RECIPE_CONNECTIONS) {
    const place: Place = { framework: 'Express', processes: 1, services };
    const measured = await withSubjects(place, names, (of) =>
      compare({ subjects: of(names), traffic: 'warm', connections, ...effort }),
    );
    recipe.set(connections, measured);
  }
  return { frameworks: results, recipe };
}

function measureFramework(
  framework: FrameworkName,
  processes: number,
  names: readonly KindName[],
  services: Services,
  effort: Effort,
): Promise<FrameworkResults> {
  return withSubjects({ framework, processes, services }, names, async (of) => {
    const measure = (traffic: keyof typeof CONNECTIONS, asked: readonly KindName[]) =>
      compare({
        subjects: of(asked),
        traffic,
        connections: CONNECTIONS[traffic],
        ...effort,
      });
    const warm = await measure(
      'warm',
      names.filter((name) => name !== 'recipe (Express)'),
    );
    return {
      framework,
      processes,
      warm,
      herd: await measure('herd', COLD),
      cold: await measure('cold', COLD),
    };
  });
}
