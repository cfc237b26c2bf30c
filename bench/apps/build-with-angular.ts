import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The production bundle of one app, as the Angular CLI makes it. */
export function buildWithAngular(variant: string): string {
  const cwd = join(import.meta.dirname, 'angular');
  const ng = createRequire(import.meta.url).resolve('@angular/cli/bin/ng.js');
  const out = join(import.meta.dirname, '../dist/angular', variant);
  execFileSync(process.execPath, [ng, 'build', variant], { cwd, stdio: ['ignore', 'ignore', 2] });
  const [file, ...others] = readdirSync(out).filter((name) => name.endsWith('.js'));
  if (!file || others.length) throw new Error(`angular/${variant} is not one file.`);
  const code = readFileSync(join(out, file), 'utf8');
  rmSync(out, { recursive: true });
  return code;
}
