import { compare, type Measured } from './compare.ts';
import { suites } from './suites.ts';

const TARGET = '/api/chathub/token?org=24';

/** What `pnpm --filter @chathub-bench/bench server` measures. */
export interface ServerResults {
  readonly node: string;
  /** By framework: a constant, and a token from a warm cache. */
  readonly warm: Readonly<Record<string, readonly Measured[]>>;
  /** By connections: Express with a ChatHub that takes 50 ms, by the documented recipe, by the kit, and a constant. */
  readonly recipe: Readonly<Record<string, readonly Measured[]>>;
}

/** Measures the token handler beside the bare frameworks and beside the documented recipe. */
export async function measureServer(rounds: number): Promise<ServerResults> {
  const { recipe: variants, ...frameworks } = suites;
  const warm: Record<string, Measured[]> = {};
  for (const [suite, variants] of Object.entries(frameworks)) {
    const names = Object.keys(variants);
    warm[suite] = await compare({
      suite,
      variants: names,
      target: TARGET,
      connections: 10,
      rounds,
    });
  }
  const recipe: Record<string, Measured[]> = {};
  for (const connections of [10, 100]) {
    const names = Object.keys(variants);
    recipe[connections] = await compare({
      suite: 'recipe',
      variants: names,
      target: TARGET,
      connections,
      rounds,
    });
  }
  return { node: process.version, warm, recipe };
}
