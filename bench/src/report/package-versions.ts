import { readFileSync } from 'node:fs';

/** Packages with the versions that the benchmark is installed with, as `react 19.3.1`. */
export function packageVersions(...names: readonly string[]): string[] {
  return names.map((name) => {
    // By its path: not every package exports its own manifest.
    const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
    const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
    return `${name} ${version}`;
  });
}
