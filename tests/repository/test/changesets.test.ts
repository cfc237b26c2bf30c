import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseVersion } from 'semver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Member } from '../src/members.ts';
import { members } from '../src/members.ts';
import { ScratchWorkspace } from '../src/scratch-workspace.ts';

let scratch: ScratchWorkspace;
let before: Member[];

beforeAll(async () => {
  scratch = await ScratchWorkspace.create();
  before = scratch.members();
  await scratch.addChangeset({ '@chathub/core': 'patch' });
  await scratch.version();
});

afterAll(() => scratch.remove());

it('gives all public packages one next version, whichever of them has changed', () => {
  const published = scratch.members().filter(({ manifest }) => !manifest.private);
  const [first] = before.filter(({ manifest }) => !manifest.private);
  const next = parseVersion(first?.manifest.version)?.inc('patch').version;
  expect(published.length).toBeGreaterThan(1);
  expect(published.map(({ manifest }) => [manifest.name, manifest.version])).toEqual(
    published.map(({ manifest }) => [manifest.name, next]),
  );
});

it('says in the changelog of the package what has changed', () => {
  const changelog = readFileSync(join(scratch.folder, 'packages/core/CHANGELOG.md'), 'utf8');
  expect(changelog).toContain('A change.');
});

it('leaves private packages alone', () => {
  const versions = (all: Member[]) =>
    all
      .filter(({ manifest }) => manifest.private)
      .map(({ folder, manifest }) => [folder, manifest.version]);
  expect(versions(before).length).toBeGreaterThan(1);
  expect(versions(scratch.members())).toEqual(versions(before));
});

it('takes in what is in packages/, and nothing else', () => {
  const isPublic = ({ manifest }: Member) => !manifest.private;
  for (const member of members()) {
    const { name } = member.manifest;
    expect(name.startsWith('@chathub/'), name).toBe(isPublic(member));
    expect(member.folder.startsWith('packages/'), name).toBe(isPublic(member));
  }
});
