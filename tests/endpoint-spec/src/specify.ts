import assert from 'node:assert/strict';
import type { Case } from './case.ts';
import { cases } from './cases.ts';
import type { Difference } from './difference.ts';

/**
 * The specification for one framework: every case, with what is different there. A difference that is none fails, so
 * that it goes when the framework changes.
 *
 * @throws Error for a difference of a case that does not exist.
 */
export function specify(differences: readonly Difference[]): readonly Case[] {
  const unused = new Set(differences.flatMap(({ cases: names }) => names));
  const specified = cases.map((one): Case => {
    const difference = differences.find(({ cases: names }) => names.includes(one.name));
    unused.delete(one.name);
    return difference ? vary(one, difference) : one;
  });
  if (unused.size > 0) throw new Error(`No such case: ${[...unused].join(', ')}`);
  return specified;
}

function vary({ name, run }: Case, difference: Difference): Case {
  return {
    name: `${name} [differs: ${difference.why}]`,
    async run(endpoint) {
      const isNone = 'The case holds as it is: the difference can go.';
      await assert.rejects(run(endpoint), assert.AssertionError, isNone);
      await ('status' in difference
        ? endpoint.whileFrameworkRefuses(difference.status, () => run(endpoint))
        : difference.run(endpoint));
    },
  };
}
