import { satisfies, validRange } from 'semver';
import { describe, expect, it } from 'vitest';
import { examples } from '../src/examples.ts';
import { memberPatterns, members } from '../src/members.ts';
import { readText } from '../src/read-text.ts';

const all = examples();
const versions = new Map(members().map(({ manifest }) => [manifest.name, manifest.version]));

it('are there, and are no packages of the workspace', () => {
  expect(all.length).toBeGreaterThan(5);
  expect(memberPatterns().filter((pattern) => pattern.startsWith('examples'))).toEqual([]);
});

describe.each(all)('$name', ({ name, manifest, readme }) => {
  const dependencies = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

  it('installs from npm: ranges, and of our packages one that this version is in', () => {
    expect(dependencies.filter(([, range]) => !validRange(range))).toEqual([]);
    const ours = dependencies.filter(([one]) => one.startsWith('@chathub/'));
    expect(ours.filter(([one, range]) => !satisfies(versions.get(one) ?? '', range))).toEqual([]);
    expect(ours.map(([one]) => one)).toEqual(
      expect.arrayContaining(['@chathub/sandbox', '@chathub/server']),
    );
  });

  it('runs by `npm run dev`, and is never published', () => {
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(['dev', 'start']));
    expect(manifest.private).toBe(true);
  });

  it('says in a few lines how to run it, and is in the list', () => {
    for (const command of ['npm install', 'npm run dev', 'npm start']) {
      expect(readme).toContain(command);
    }
    expect(readme.trim().split('\n').length).toBeLessThan(20);
    expect(readText('examples/README.md')).toContain(`](${name})`);
  });
});
