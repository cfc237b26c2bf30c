import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Member, members } from './members.ts';
import { workspace } from './workspace.ts';

const run = promisify(execFile);
const changesets = createRequire(import.meta.url).resolve('@changesets/cli/bin.js');

/** The manifests of this repository in a folder of their own, with this configuration of changesets. */
export class ScratchWorkspace {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async create(): Promise<ScratchWorkspace> {
    const folder = await mkdtemp(join(tmpdir(), 'chathub-versions-'));
    const manifests = members().map((member) => `${member.folder}/package.json`);
    for (const path of [
      'package.json',
      'pnpm-workspace.yaml',
      'pnpm-lock.yaml',
      '.changeset/config.json',
      ...manifests,
    ]) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await cp(join(workspace, path), join(folder, path));
    }
    // Changelogs name the commit that has brought a changeset.
    await run('git', ['init', '--quiet', '--initial-branch=main'], { cwd: folder });
    return new ScratchWorkspace(folder);
  }

  /** Writes a changeset and commits all. */
  async addChangeset(bumps: Readonly<Record<string, 'patch' | 'minor' | 'major'>>): Promise<void> {
    const lines = Object.entries(bumps).map(([name, bump]) => `'${name}': ${bump}`);
    await writeFile(
      join(this.folder, '.changeset/a-change.md'),
      ['---', ...lines, '---', '', 'A change.', ''].join('\n'),
    );
    await run('git', ['add', '--all'], { cwd: this.folder });
    const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
    await run('git', [...author, 'commit', '--quiet', '-m', 'All'], { cwd: this.folder });
  }

  /** Runs `changeset version`. */
  async version(): Promise<void> {
    await run(process.execPath, [changesets, 'version'], { cwd: this.folder });
  }

  /** What the manifests say now. */
  members(): Member[] {
    return members(this.folder);
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}
