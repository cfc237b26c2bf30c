import type { Framework, Variant } from '../../../apps/apps.ts';

/** One app of the benchmark. */
export type App = readonly [framework: Framework, variant: Variant];
