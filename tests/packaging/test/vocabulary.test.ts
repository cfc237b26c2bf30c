import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, inject, it } from 'vitest';
import { entries } from '../src/entries.ts';
import { exportedNames } from '../src/exported-names.ts';
import type { Packed } from '../src/packed.ts';
import { runtimeNames } from '../src/runtime-names.ts';
import { typeProgram } from '../src/type-program.ts';
import type { AdapterNames } from '../src/vocabulary/adapter-names.ts';
import { AdapterTypes } from '../src/vocabulary/adapter-types.ts';
import { adapters } from '../src/vocabulary/adapters.ts';
import { kebabCase } from '../src/vocabulary/kebab-case.ts';
import { vocabulary } from '../src/vocabulary/vocabulary.ts';

const packages = inject('packed');
const program = typeProgram(packages);

function packageNamed(name: string): Packed {
  const found = packages.find((one) => one.name === name);
  if (!found) throw new Error(`${name} is not packed`);
  return found;
}

const mainOf = (packed: Packed) => {
  const [main] = entries(packed);
  if (!main) throw new Error(`${packed.name} exports nothing`);
  return main;
};

const core = packageNamed('@chathub/core');

const entryOfCore = (subpath: string) => {
  const found = entries(core).find(({ specifier }) => specifier === `@chathub/core/${subpath}`);
  if (!found) throw new Error(`@chathub/core has no ${subpath}`);
  return found;
};

/** What every adapter has of core, so that an app installs nothing besides: core itself and the notices. */
const passedOn = [mainOf(core), entryOfCore('notice')];
const coreNames = passedOn.flatMap(({ types }) => exportedNames(program, types));
const coreValues = (await Promise.all(passedOn.map((entry) => runtimeNames(core, entry)))).flat();

const adapterModule = entryOfCore('adapter');
const { optionNames } = (await import(pathToFileURL(adapterModule.module).href)) as {
  optionNames: readonly string[];
};

const shared = vocabulary(
  new AdapterTypes(program, mainOf(core).types),
  new AdapterTypes(program, adapterModule.types),
  optionNames,
);

const sorted = (names: string | readonly string[]) =>
  typeof names === 'string' ? names : [...new Set(names)].toSorted();

it('knows every package that stands on core, and has every adapter', () => {
  const standing = packages.filter(({ manifest }) => manifest.dependencies?.['@chathub/core']);
  expect(standing.map(({ name }) => name)).toEqual(Object.keys(adapters));
});

describe.each(Object.entries(adapters))('%s', (name, { read, exports, more = {} }) => {
  const packed = packageNamed(name);
  const types = new AdapterTypes(program, mainOf(packed).types);
  // Read in each test: types that cannot be read fail those of their package only.
  const names = () => read(types, optionNames);

  it('has all of core', async () => {
    const exported = exportedNames(program, mainOf(packed).types);
    const found = coreNames.map(({ name: one, symbol }) =>
      exported.some((other) => other.name === one && other.symbol === symbol) ? one : `no ${one}`,
    );
    expect(found).toEqual(coreNames.map(({ name: one }) => one));
    expect(await runtimeNames(packed, mainOf(packed))).toEqual(expect.arrayContaining(coreValues));
  });

  it('has besides core what its idiom needs, under the names of the design', async () => {
    const values = await runtimeNames(packed, mainOf(packed));
    expect(values.filter((one) => !coreValues.includes(one))).toEqual(exports.toSorted());
  });

  it.each(Object.entries(shared))('calls the same the same: %s', (kind, common) => {
    const own = names()[kind as keyof AdapterNames];
    const besides = more[kind as keyof AdapterNames] ?? [];
    expect(sorted(own)).toEqual(
      sorted(typeof common === 'string' ? common : [...common, ...besides]),
    );
  });

  it('names all of it in its README', () => {
    const readme = readFileSync(join(packed.directory, 'README.md'), 'utf8');
    const missing = [...exports, ...optionNames, 'data-chathub-status'].filter(
      (one) => !readme.includes(one),
    );
    expect(missing).toEqual([]);
  });
});

it('has an attribute in HTML for every option that a text can give', async () => {
  const types = new AdapterTypes(program, mainOf(core).types);
  const options = types.declared('PartialChatHubOptions');
  const isText = (type: ts.Type) =>
    (type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike)) !== 0;
  const textsOf = (type: ts.Type, names: readonly string[]) =>
    names.filter((name) => types.parts(types.property(type, name)).some(isText));
  // What has parts has an attribute for each of them: `contact-mail`.
  const contact = new AdapterTypes(program, entryOfCore('notice').types).declared('ChatHubContact');
  const expected = [
    ...textsOf(options, optionNames),
    ...textsOf(contact, types.names(contact)).map((name) => `contact-${name}`),
  ].map(kebabCase);
  const { module } = mainOf(packageNamed('@chathub/element'));
  const { ChatHubWidgetElement } = (await import(pathToFileURL(module).href)) as {
    ChatHubWidgetElement: { observedAttributes: string[] };
  };
  expect(ChatHubWidgetElement.observedAttributes).toEqual(expected);
});
