import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { members } from '../src/members.ts';
import { readMap } from '../src/read-map.ts';
import { readText } from '../src/read-text.ts';
import { workspace } from '../src/workspace.ts';

const map = readMap();

it('has every package and every folder of tests on its map', () => {
  const missing = members()
    .map(({ folder }) => folder)
    .filter((folder) => !map.includes(folder));
  expect(missing).toEqual([]);
});

it('has nothing on its map that does not exist', () => {
  expect(map.length).toBeGreaterThan(10);
  expect(map.filter((folder) => !existsSync(join(workspace, folder)))).toEqual([]);
});

it('names no path that does not exist, where it says where a change goes', () => {
  const [, table = ''] = readText('ARCHITECTURE.md').split('## Where a change goes');
  const paths = [...table.matchAll(/`((?:packages|apps|examples|tests)\/[^`<]*)`/g)].map(
    ([, path]) => path ?? '',
  );
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !existsSync(join(workspace, path)))).toEqual([]);
});

it.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'examples/README.md'])(
  '%s links to files that exist',
  (path) => {
    const links = [...readText(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      ([, to]) => to ?? '',
    );
    const folder = join(workspace, path, '..');
    expect(links.filter((to) => !existsSync(join(folder, to)))).toEqual([]);
  },
);
