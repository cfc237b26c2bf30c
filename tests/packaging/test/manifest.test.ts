import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Range } from 'semver';
import { describe, expect, inject, it } from 'vitest';
import { publicPackages } from '../src/public-packages.ts';

const packed = inject('packed');
const adapters = packed.filter(
  ({ name, manifest }) => name !== '@chathub/core' && manifest.dependencies?.['@chathub/core'],
);

const isBounded = (range: string) =>
  new Range(range).set.every((all) =>
    all.some(({ operator, value }) => operator.startsWith('<') || (!operator && value)),
  );

/** The conditions of an entry with those in them, each with the first of its siblings. */
const firstConditions = (target: unknown): string[] =>
  typeof target === 'object' && target
    ? [Object.keys(target)[0] as string, ...Object.values(target).flatMap(firstConditions)]
    : [];

describe('all packages', () => {
  it('are packed', () => {
    expect(packed.map(({ name }) => name)).toEqual(publicPackages().map(({ name }) => name));
    expect(packed.length).toBeGreaterThan(0);
  });

  it('are built before these tests, because this package depends on them', () => {
    const { devDependencies } = JSON.parse(
      readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'),
    );
    const names = publicPackages().map(({ name }) => name);
    expect(Object.keys(devDependencies)).toEqual(expect.arrayContaining(names));
  });

  it('have the same version', () => {
    expect([...new Set(packed.map(({ manifest }) => manifest.version))]).toHaveLength(1);
  });
});

describe.each(packed)('$name', ({ name, directory, manifest, files }) => {
  it('is an ES module that says of itself what tools and people ask', () => {
    expect(manifest).toMatchObject({
      name,
      type: 'module',
      license: 'MIT',
      description: expect.stringMatching(/ChatHub.{10,}/),
      keywords: expect.arrayContaining(['chathub']),
      files: ['dist'],
      // Scoped packages are private without it; provenance says which commit and workflow made it.
      publishConfig: { access: 'public', provenance: true },
    });
    expect(manifest.sideEffects).toBeDefined();
  });

  it('has only side effects that exist', () => {
    const { sideEffects } = manifest;
    expect(sideEffects === false || Array.isArray(sideEffects)).toBe(true);
    for (const path of sideEffects || []) {
      expect(readFileSync(join(directory, path), 'utf8')).not.toBe('');
    }
  });

  it('says first where the types of each export are', () => {
    const { './package.json': own, ...exported } = manifest.exports;
    // ng-packagr adds conditions to each export, and so can build only the longer form.
    expect(['./package.json', { default: './package.json' }]).toContainEqual(own);
    expect(exported).toHaveProperty(['.']);
    for (const target of Object.values(exported)) {
      expect(firstConditions(target)).toEqual(['types']);
    }
  });

  it('says which Node it needs where it needs one', () => {
    const usesNode = files
      .filter((file) => /\.(js|d\.ts)$/.test(file))
      .some((file) => /from *["']node:/.test(readFileSync(join(directory, file), 'utf8')));
    expect(manifest.engines?.node !== undefined).toBe(usesNode || manifest.bin !== undefined);
  });

  it('leaves no protocol of the workspace in its manifest', () => {
    expect(JSON.stringify(manifest)).not.toMatch(/"(workspace|catalog|link|file|portal):/);
  });

  it('depends on its siblings in its own version', () => {
    const { dependencies, peerDependencies, optionalDependencies } = manifest;
    const all = { ...dependencies, ...peerDependencies, ...optionalDependencies };
    const siblings = Object.entries(all).filter(([one]) => one.startsWith('@chathub'));
    expect(siblings).toEqual(siblings.map(([one]) => [one, manifest.version]));
    const published = packed.map((one) => one.name);
    expect(published).toEqual(expect.arrayContaining(siblings.map(([one]) => one)));
  });

  it('bounds every peer range', () => {
    const ranges = Object.entries(manifest.peerDependencies ?? {});
    expect(ranges.filter(([, range]) => !isBounded(range))).toEqual([]);
  });
});

describe('a range', () => {
  it.each(['*', '', '>=18', '^18 || >=19', 'x', '>1 <3 || >4'])('%s has no bound', (range) => {
    expect(isBounded(range)).toBe(false);
  });

  it.each(['^18.2.0 || ^19.0.0', '~3.4', '>=3.4 <4', '5', '1.2.3', '5.x'])(
    '%s has one',
    (range) => {
      expect(isBounded(range)).toBe(true);
    },
  );
});

describe('@chathub/core', () => {
  it('depends on nothing', () => {
    const core = packed.find(({ name }) => name === '@chathub/core');
    expect(core?.manifest).not.toHaveProperty('dependencies');
    expect(core?.manifest).not.toHaveProperty('optionalDependencies');
    expect(core?.manifest).not.toHaveProperty('peerDependencies');
  });
});

describe.each(adapters)('$name', ({ name, manifest }) => {
  it('depends on its framework, which the app has, and on core', () => {
    const framework = name.replace('@chathub/', '');
    const peers = Object.keys(manifest.peerDependencies ?? {});
    expect(Object.keys(manifest.dependencies ?? {})).toEqual(['@chathub/core']);
    expect(manifest).not.toHaveProperty('optionalDependencies');
    expect(
      peers.filter((peer) => peer !== framework && !peer.startsWith(`@${framework}/`)),
    ).toEqual([]);
  });
});
