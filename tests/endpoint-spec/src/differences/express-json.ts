import assert from 'node:assert/strict';
import type { Difference } from '../difference.ts';

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
    why: 'express.json() refuses more than 100 kB, once it has read all of it',
    async run(endpoint) {
      const answer = await endpoint.validate('x'.repeat(200_000), { user: endpoint.newUser() });
      assert.equal(answer.status, 413);
      assert.match(`${answer.headers['content-type']}`, /^text\/html/);
    },
  },
];
