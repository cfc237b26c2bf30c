import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A clone of the last commit, and a home folder of somebody who never ran anything. */
export interface FreshClone {
  readonly folder: string;
  /** The environment of a shell in it, without what pnpm and turbo told the process that runs the benchmark. */
  readonly env: NodeJS.ProcessEnv;
  remove(): void;
}

/** Clones this repository; nothing that its work tree, its stores or its caches hold comes along. */
export function freshClone(): FreshClone {
  const root = mkdtempSync(join(tmpdir(), 'chathub-kit-'));
  const folder = join(root, 'clone');
  const home = join(root, 'home');
  mkdirSync(home);
  const repository = execFileSync('git', ['rev-parse', '--show-toplevel'], { encoding: 'utf8' });
  execFileSync('git', ['clone', '--quiet', '--no-local', repository.trim(), folder]);
  const own = /^(npm_|pnpm_|turbo_|xdg_|chathub_|init_cwd$|node$|node_path$|node_options$)/i;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
  const path = (env.PATH ?? '').split(':').filter((entry) => !entry.includes('node_modules'));
  return {
    folder,
    env: { ...env, HOME: home, PATH: path.join(':'), CI: 'true' },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
