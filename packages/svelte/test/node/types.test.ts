import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../types', import.meta.url));
const bin = fileURLToPath(new URL('../../node_modules/.bin/svelte-check', import.meta.url));

/** Where `svelte-check` finds an error in `test/types`, with the types as they are built. */
async function findings(): Promise<string[]> {
  const args = ['--tsconfig', './tsconfig.json', '--output', 'machine-verbose'];
  // It ends with an error, as there are some.
  const { stdout } = await promisify(execFile)(bin, args, { cwd: folder }).catch((error) => error);
  expect(stdout).toContain(' COMPLETED ');
  const found = [...stdout.matchAll(/^\d+ (\{.*\})$/gm)].map(([, json]) => JSON.parse(json));
  return found.map(({ filename, start }) => `${filename}:${start.line + 1}`);
}

// It takes a compiler's time.
it('the types tell right from wrong use', { timeout: 120_000 }, async () => {
  const lines = (await readFile(`${folder}/wrong.svelte`, 'utf8')).split('\n');
  const markup = lines.findIndex((line) => line.startsWith('<!--'));
  const wrong = lines.flatMap((line, index) =>
    line.endsWith('// wrong') || (index > markup && line) ? [`wrong.svelte:${index + 1}`] : [],
  );
  expect(wrong).toHaveLength(17);
  expect([...new Set(await findings())]).toEqual(wrong);
});
