import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { entries } from '../src/entries.ts';
import { exportedNames } from '../src/exported-names.ts';
import { renderSurface } from '../src/render-surface.ts';
import { runtimeNames } from '../src/runtime-names.ts';
import { typeProgram } from '../src/type-program.ts';

const packages = inject('packed');
const program = typeProgram(packages);
const folder = join(import.meta.dirname, '../surface');
const fileOf = (name: string) => name.replace('@chathub/', '').concat('.md');

describe.each(packages)('$name', (packed) => {
  it.each(entries(packed))('$specifier declares exactly what it has at run time', async (entry) => {
    const declared = exportedNames(program, entry.types).filter(({ isValue }) => isValue);
    expect(declared.map(({ name }) => name)).toEqual(await runtimeNames(packed, entry));
    expect(declared.length).toBeGreaterThan(0);
  });

  it('shows what was agreed to, or else: `pnpm --filter @chathub-test/packaging surface`', async () => {
    const surface = await renderSurface(program, packed);
    await expect(surface).toMatchFileSnapshot(join(folder, fileOf(packed.name)));
  });
});

it('keeps no surface of a package that is gone', () => {
  const names = packages.map(({ name }) => fileOf(name));
  expect(readdirSync(folder).filter((file) => !names.includes(file))).toEqual([]);
});
