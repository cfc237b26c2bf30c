import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CliError } from '../cli-error.ts';
import { findPage } from './find-page.ts';
import type { Manifest } from './manifest.ts';
import type { Project } from './project.ts';

/**
 * Reads the project in a folder.
 *
 * @throws CliError `no-project` without a package.json and a page, or with a package.json that is not JSON.
 */
export function readProject(root: string): Project {
  const has = (path: string) => existsSync(join(root, path));
  const read = (path: string) => {
    const file = join(root, path);
    return existsSync(file) && statSync(file).isFile() ? readFileSync(file, 'utf8') : null;
  };
  const text = read('package.json');
  const manifest = text === null ? null : parseManifest(text);
  const project: Project = {
    root,
    manifest,
    has,
    read,
    dependsOn: (name) => manifest !== null && Object.hasOwn(manifest.dependencies, name),
  };
  if (manifest === null && findPage(project) === null) {
    throw new CliError(
      'no-project',
      'This folder is no project: it has no package.json and no index.html.',
      'Go to the folder of your app, in a monorepo to that of the package, and run it there.',
    );
  }
  return project;
}

function parseManifest(text: string): Manifest {
  const found = parseObject(text);
  if (found === null) {
    throw new CliError(
      'no-project',
      'The package.json of this folder is not a JSON object.',
      'Correct it, and run this again.',
    );
  }
  const kinds = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
  const ranges = kinds.flatMap((kind) => Object.entries(found[kind] ?? {}));
  return {
    ...(typeof found.type === 'string' && { type: found.type }),
    ...(typeof found.main === 'string' && { main: found.main }),
    scripts: Object.keys(found.scripts ?? {}),
    hasWorkspaces: found.workspaces !== undefined,
    dependencies: Object.fromEntries(ranges.map(([name, range]) => [name, String(range)])),
  };
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    // Some editors begin a file with a byte order mark.
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
