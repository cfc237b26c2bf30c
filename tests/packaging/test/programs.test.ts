import { execFile } from 'node:child_process';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, it } from 'vitest';

const programs = inject('packed').flatMap(({ name, directory, manifest }) =>
  Object.entries(manifest.bin ?? {}).map(([command, path]) => ({
    name,
    command,
    path,
    directory,
    version: manifest.version,
  })),
);

/** The folder whose `node_modules` has all packages. */
const root = inject('packed')[0]?.directory.split('/node_modules/')[0] ?? '';

describe('programs', () => {
  it('are there', () => {
    expect(programs.map(({ command }) => command).toSorted()).toEqual([
      'chathub',
      'chathub-sandbox',
    ]);
  });

  it.each(programs)('npx $name runs $command', async ({ name, command, path, directory }) => {
    // As an installation does it.
    const bin = join(root, 'node_modules/.bin');
    const file = join(directory, path);
    await mkdir(bin, { recursive: true });
    await chmod(file, 0o755);
    await symlink(relative(bin, file), join(bin, command));
    const dependencies = Object.fromEntries(programs.map(({ name, version }) => [name, version]));
    await writeFile(join(root, 'package.json'), JSON.stringify({ private: true, dependencies }));
    const { stdout, stderr } = await promisify(execFile)(
      'npx',
      ['--no', '--offline', name, '--help'],
      { cwd: root },
    );
    expect(stdout).toMatch(new RegExp(`^Usage: ${command} `));
    expect(stderr.replaceAll(/^npm (warn|notice).*\n/gm, '')).toBe('');
  });
});
