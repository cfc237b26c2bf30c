import { join } from 'node:path';
import ts from 'typescript';
import { entries } from './entries.ts';
import type { Packed } from './packed.ts';

/** The ways in which apps find modules: with a bundler, and as Node does. */
export const resolutions = {
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  nodenext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
} satisfies Record<string, ts.CompilerOptions>;

/** A strict app that uses the types of every module of these packages. */
export function typeProgram(
  packed: readonly Packed[],
  resolution: keyof typeof resolutions = 'bundler',
): ts.Program {
  return ts.createProgram(
    packed.flatMap(entries).map(({ types }) => types),
    {
      ...resolutions[resolution],
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: ['node'],
      typeRoots: [join(import.meta.dirname, '../node_modules/@types')],
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
    },
  );
}
