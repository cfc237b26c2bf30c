import type { OperatorSeed } from '../operator-seed.ts';

/** The first one is the demo operator, whom `test-token-for-development` speaks for. */
export const defaultOperators: readonly OperatorSeed[] = [
  { id: 101, name: 'Olena Marchenko', organizationId: 24 },
  { id: 102, name: 'Tomas Novak', organizationId: 24 },
  { id: 103, name: 'Jiwoo Han', organizationId: 25 },
];
