import { join, resolve } from 'node:path';
import type { CodeBlock } from './code-block.ts';
import type { Problem } from './problem.ts';
import { runChecker } from './run-checker.ts';
import type { SampleKind } from './sample-kind.ts';
import { writeSamples } from './write-samples.ts';

const PROGRAMS: Readonly<Record<SampleKind, readonly [program: string, ...args: string[]]>> = {
  web: ['vue-tsc', '--pretty', 'false', '-p', 'samples/tsconfig.web.json'],
  angular: ['ngc', '--noEmit', '-p', 'samples/tsconfig.angular.json'],
  svelte: ['svelte-check', '--output', 'machine', '--tsconfig', 'samples/tsconfig.svelte.json'],
};

/** `path(3,4): error TS1: …` of tsc, `path:3:4 - error TS1: …` of ngc. */
const TYPESCRIPT = /^(\S.*?)[(:]\d+[,:]\d+\)?(?: -|:) error (.*)$/;
/** `1700000000000 ERROR "path" 3:4 "…"` of svelte-check. */
const SVELTE = /^\d+ ERROR "(.+?)" \d+:\d+ (.*)$/;

/**
 * Compiles all samples of a kind.
 *
 * @param root absolute path of this app
 * @returns what is wrong, and how many samples there were
 */
export async function compileSamples(
  blocks: readonly CodeBlock[],
  kind: SampleKind,
  root: string,
): Promise<{ problems: Problem[]; count: number }> {
  const files = writeSamples(blocks, kind, join(root, '.cache/samples', kind));
  const [program, ...args] = PROGRAMS[kind];
  const said = await runChecker(join(root, 'node_modules/.bin', program), args, root);
  const problems: Problem[] = [];
  for (const line of said.split('\n')) {
    const [, path, message] = TYPESCRIPT.exec(line) ?? SVELTE.exec(line) ?? [];
    if (!path || !message) {
      // Of the configuration, or of the program itself: no sample is to blame.
      if (/^error|FATAL/i.test(line)) throw new Error(`${program}: ${line}`);
      continue;
    }
    // ngc names files as seen from its configuration, the others as seen from here.
    const block = files.get(resolve(root, path)) ?? files.get(resolve(root, 'samples', path));
    if (!block) throw new Error(`${program}: ${line}`);
    problems.push({ block, message });
  }
  return { problems, count: files.size };
}
