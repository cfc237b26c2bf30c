import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { readText } from './read-text.ts';
import { workspace } from './workspace.ts';

/** An application to copy. */
export interface Example {
  /** Its folder in `examples`. */
  readonly name: string;
  readonly manifest: {
    readonly private?: boolean;
    readonly scripts: Readonly<Record<string, string>>;
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly devDependencies?: Readonly<Record<string, string>>;
  };
  readonly readme: string;
}

/** All of them, by name. */
export function examples(): Example[] {
  return globSync('examples/*/package.json', { cwd: workspace })
    .map((path) => basename(dirname(path)))
    .toSorted()
    .map((name) => ({
      name,
      manifest: JSON.parse(readText(`examples/${name}/package.json`)),
      readme: readText(`examples/${name}/README.md`),
    }));
}
