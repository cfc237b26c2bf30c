import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { intersects, major, minVersion } from 'semver';
import { builtVersions } from '../src/built-versions.ts';
import { fleetVersions } from '../src/fleet-versions.ts';
import { packedNames } from '../src/packed.ts';
import { readManifest } from '../src/read-manifest.ts';
import { typedVersions } from '../src/typed-versions.ts';

const require = createRequire(import.meta.url);

test('the oldest version and every major of every peer range is built, or served by the fleet', async () => {
  const ranges = await Promise.all(
    packedNames().map(async (name) => {
      const { peerDependencies = {} } = await readManifest(require.resolve(`${name}/package.json`));
      return Object.entries(peerDependencies).map(([peer, range]) => ({ name, peer, range }));
    }),
  );
  expect(ranges.flat()).not.toEqual([]);

  for (const { name, peer, range } of ranges.flat()) {
    const what = `${name} with ${peer} ${range}`;
    const oldest = minVersion(range);
    const versions = [
      ...(await builtVersions(name, peer)),
      ...(await fleetVersions(name, peer)),
      ...(await typedVersions(name, peer)),
    ];
    expect(versions, what).toContain(oldest?.version);

    const majors: number[] = [];
    for (let next = major(oldest ?? ''); intersects(range, `${next}.x`); next++) majors.push(next);
    expect(majors.length, `${what} has an end`).toBeLessThan(10);
    expect(
      versions.map((version) => major(version)),
      what,
    ).toEqual(expect.arrayContaining(majors));
  }
});
