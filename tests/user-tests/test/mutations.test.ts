import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mutateExamples } from '../src/mutate-examples.ts';
import { runMutated } from '../src/run-mutated.ts';

const root = join(import.meta.dirname, '..');
const inVitest = ['react', 'vue', 'angular', 'svelte', 'element', 'dom'];
const documented = ['should load widget with valid token', 'should handle invalid token'];
const names = documented.join('|');

beforeAll(() => mutateExamples(root, [...inVitest, 'jest', 'playwright']));
afterAll(() => rmSync(join(root, 'mutated'), { recursive: true, force: true }));

/** The part of the reports of vitest and jest that says what failed. */
interface Report {
  testResults: { name: string; assertionResults: { title: string; status: string }[] }[];
}

/** The outcome of the documented tests, by example. */
function outcomes({ testResults }: Report): Record<string, string[]> {
  return Object.fromEntries(
    testResults.map(({ name, assertionResults }) => [
      name.replaceAll('\\', '/').split('/').at(-2),
      documented.map(
        (title) => assertionResults.find((one) => one.title === title)?.status ?? 'not run',
      ),
    ]),
  );
}

const allFailed = (examples: readonly string[]) =>
  Object.fromEntries(examples.map((example) => [example, ['failed', 'failed']]));

it('every example can fail, in vitest', { timeout: 120_000 }, async () => {
  await runMutated(root, 'vitest', ['run', '-t', names]);
  const report = readFileSync(join(root, 'mutated/vitest.json'), 'utf8');
  expect(outcomes(JSON.parse(report))).toEqual(allFailed(inVitest));
});

it('every example can fail, in jest', { timeout: 120_000 }, async () => {
  const output = await runMutated(root, 'jest', ['--json', '-t', names]);
  expect(outcomes(JSON.parse(output))).toEqual(allFailed(['jest']));
});

it('every example can fail, in Playwright', { timeout: 120_000 }, async () => {
  const output = await runMutated(root, 'playwright', ['test', '--reporter=json', '-g', names]);
  const { stats } = JSON.parse(output) as { stats: { expected: number; unexpected: number } };
  expect(stats).toMatchObject({ expected: 0, unexpected: 2 });
});
