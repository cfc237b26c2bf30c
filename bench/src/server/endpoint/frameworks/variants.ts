import type { Setup } from '../setup.ts';

/** Ways to serve the same, to be compared with each other: each starts a server and returns its port. */
export type Variants = Readonly<Record<string, (setup: Setup) => Promise<number>>>;
