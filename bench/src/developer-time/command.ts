import { readFileSync } from 'node:fs';

const { packageManager } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
) as { packageManager: string };

/** The README's command for a script of the root, for example `demo`. */
export function command(script: string): [string, ...string[]] {
  return ['npx', '-y', packageManager, script];
}
