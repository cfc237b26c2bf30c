import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { problemAffectsResolutionKind } from '@arethetypeswrong/core/problems';
import { describe, expect, inject, it } from 'vitest';
import { entries } from '../src/entries.ts';

/**
 * The one profile of all packages, which are ES modules and nothing else:
 * - `node10` is left out: that resolution reads no `exports`, and finds an entry by luck only.
 * - In a CommonJS file of TypeScript (`node16-cjs`) only `CJSResolvesToESM` is left out: it says that the package is
 *   an ES module, to be loaded with `import()` or, since Node 20.19, with `require()`. Whatever else
 *   is wrong there counts.
 */
const RESOLUTIONS = ['node16-cjs', 'node16-esm', 'bundler'] as const;

describe.each(inject('packed'))('$name', (packed) => {
  it('has types that are found and are right, in the eyes of attw', async () => {
    const analysis = await checkPackage(createPackageFromTarballData(readFileSync(packed.tarball)));
    if (!analysis.types) throw new Error('no types at all');
    const problems = analysis.problems.filter(
      (problem) =>
        problem.kind !== 'CJSResolvesToESM' &&
        RESOLUTIONS.some((kind) => problemAffectsResolutionKind(problem, kind, analysis)),
    );
    expect(problems).toEqual([]);
    const typed = Object.values(analysis.entrypoints).filter(({ hasTypes }) => hasTypes);
    expect(typed.length).toBe(entries(packed).length);
  });
});
