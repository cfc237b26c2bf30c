import ts from 'typescript';
import { describe, expect, inject, it } from 'vitest';
import { packageOf } from '../src/package-of.ts';
import { resolutions, typeProgram } from '../src/type-program.ts';

const packages = inject('packed');

describe.each(Object.keys(resolutions) as (keyof typeof resolutions)[])('with %s', (resolution) => {
  const program = typeProgram(packages, resolution);

  it.each(packages)('$name has types without an error in a strict app', ({ name }) => {
    const files = program.getSourceFiles().filter((file) => packageOf(file) === name);
    const problems = files.flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ]);
    expect(files.length).toBeGreaterThan(0);
    expect(
      problems.map(({ file, messageText }) => [
        file?.fileName.replace(/^.*node_modules/, ''),
        ts.flattenDiagnosticMessageText(messageText, '\n'),
      ]),
    ).toEqual([]);
  });
});
