import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { run } from './run.ts';
import { type DependentManifest, setExampleRanges } from './set-example-ranges.ts';

const shell = process.platform === 'win32';

async function runOrThrow(command: string, args: string[]): Promise<void> {
  const code = await run(command, args, { shell });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}`);
}

await runOrThrow('changeset', ['version']);

// The examples install from npm, so they are no workspace packages, which changesets would update.
const { version } = JSON.parse(readFileSync('packages/core/package.json', 'utf8'));
for (const path of globSync('examples/*/package.json')) {
  const manifest: DependentManifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, `${JSON.stringify(setExampleRanges(manifest, version), null, 2)}\n`);
}

await runOrThrow('pnpm', ['install', '--lockfile-only']);
