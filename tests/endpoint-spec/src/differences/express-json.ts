import type { Difference } from '../difference.ts';
import { expectRefusalAtTheEnd } from '../expect-refusal-at-the-end.ts';

/** Express behind its body parsers. */
export const expressJson: readonly Difference[] = [
  {
    cases: [
      '401 before a body is judged: broken JSON',
      'validate: 400 for broken JSON',
      'validate: 400 for a string',
      'validate: 400 for null',
    ],
    why: 'express.json() refuses it before any handler, and takes only objects and lists',
    status: 400,
  },
  {
    cases: ['validate: 413 while a body that is too large is still being sent'],
    why: 'express.json() reads all of it, up to 100 kB, before any handler',
    run: expectRefusalAtTheEnd,
  },
];
