import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkCommands } from './support/check-commands.ts';
import { checkHtml } from './support/check-html.ts';
import { checkVariables } from './support/check-variables.ts';
import type { CodeBlock } from './support/code-block.ts';
import { compileSamples } from './support/compile-samples.ts';
import { kindOf } from './support/kind-of.ts';
import { listSamplePages } from './support/list-sample-pages.ts';
import type { Problem } from './support/problem.ts';
import { readBlocks } from './support/read-blocks.ts';
import type { SampleKind } from './support/sample-kind.ts';

const app = fileURLToPath(new URL('..', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));

const BROKEN = 'apps/docs/samples/broken.md';
const pages = listSamplePages(root);
const blocks = [...pages, BROKEN].flatMap((page) => readBlocks(root, page));
const checked = blocks.filter((block) => !block.unchecked);
const of = (...languages: readonly string[]) =>
  checked.filter(({ language }) => languages.includes(language));

const tell = ({ block, message }: Problem) => `${block.page}:${block.line} ${message}`;

/** Nothing is wrong but what is wrong on purpose, and all of that is found. */
function expectOnlyTheBroken(problems: readonly Problem[], among: readonly CodeBlock[]) {
  const isBroken = ({ block }: { block: CodeBlock }) => block.page === BROKEN;
  expect(problems.filter((problem) => !isBroken(problem)).map(tell)).toEqual([]);
  const found = new Set(problems.filter(isBroken).map(({ block }) => block.line));
  const planted = among.filter((block) => isBroken({ block })).map(({ line }) => line);
  expect([...found].sort((a, b) => a - b)).toEqual(planted);
}

async function check(
  among: readonly CodeBlock[],
  rule: (code: string) => string[] | Promise<string[]>,
): Promise<Problem[]> {
  const found = among.map(async (block) =>
    (await rule(block.code)).map((message) => ({ block, message })),
  );
  return (await Promise.all(found)).flat();
}

describe('the samples of the documentation', () => {
  test.for([
    ['web', 90],
    ['angular', 10],
    ['svelte', 10],
  ] satisfies ReadonlyArray<readonly [SampleKind, number]>)(
    '%s: compile against the packages of the workspace',
    { timeout: 240_000 },
    async ([kind, least]) => {
      const { problems, count } = await compileSamples(blocks, kind, app);
      expect(count).toBeGreaterThan(least);
      expectOnlyTheBroken(
        problems,
        checked.filter((block) => kindOf(block) === kind),
      );
    },
  );

  test('html: is well-formed, and the element has the attributes', async () => {
    const among = of('html');
    expect(among.length).toBeGreaterThan(8);
    expectOnlyTheBroken(await check(among, checkHtml), among);
  });

  test('sh: packages, scripts and commands exist', async () => {
    const among = of('sh');
    expect(among.length).toBeGreaterThan(20);
    expectOnlyTheBroken(await check(among, (code) => checkCommands(code, root)), among);
  });

  test('json: can be parsed', async () => {
    const among = of('json');
    const parse = (code: string) => {
      try {
        JSON.parse(code);
        return [];
      } catch (error) {
        return [`${error}`];
      }
    };
    expectOnlyTheBroken(await check(among, parse), among);
  });

  test('ini: somebody reads each variable', async () => {
    const among = of('ini');
    expectOnlyTheBroken(await check(among, (code) => checkVariables(code, root)), among);
  });

  test('every block is of a language that is known here', () => {
    const known = /^(tsx?|jsx?|vue|svelte|astro|html|css|sh|json|ini|http|text)$/;
    const strange = blocks.filter(({ language }) => !known.test(language));
    expect(strange.map(({ page, line }) => `${page}:${line}`)).toEqual([]);
  });

  test('what is not checked says why, and is little', () => {
    const reasons = blocks.flatMap(({ unchecked }) => unchecked ?? []);
    expect(reasons.filter((reason) => reason !== 'the documented recipe')).toEqual([]);
    expect(reasons.length).toBeLessThanOrEqual(13);
  });
});
