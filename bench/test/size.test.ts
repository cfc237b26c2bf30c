import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { adapters } from '../src/size/adapters.ts';
import { bundleSize } from '../src/size/bundle-size.ts';
import { careful } from '../src/size/features/controls/controls.ts';
import { launchChromium } from '../src/size/features/launch-chromium.ts';
import { probeAll } from '../src/size/features/probe-all.ts';
import { withProbePage } from '../src/size/features/probe-page.ts';
import { proveLoad } from '../src/size/features/prove-load.ts';
import { proveToken } from '../src/size/features/prove-token.ts';
import { loadsOnce } from '../src/size/features/script/loads-once.ts';
import type { ScriptSubject } from '../src/size/features/script-subject.ts';
import type { TokenSubject } from '../src/size/features/token-subject.ts';
import { carefulToken } from '../src/size/features/token-subjects.ts';
import { verdict } from '../src/size/features/verdict.ts';
import { measureCore } from '../src/size/measure-own.ts';
import { ownCode } from '../src/size/own-code.ts';

const directory = import.meta.dirname;

/** A bound as the test says it that holds it. */
function boundOf(name: string, path: string): number {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const bound = Number(text.match(new RegExp(`const ${name} = (\\d+);`))?.[1]);
  expect(bound).toBeGreaterThan(0);
  return bound;
}

it('refuses a bundle in which nothing is', async () => {
  await expect(bundleSize('export {}', directory)).rejects.toThrow('Nothing came out');
  await expect(bundleSize("import '@chathub/core'", directory)).rejects.toThrow('Nothing came out');
});

it('refuses a module that is not there', async () => {
  await expect(bundleSize("export * from 'not-installed'", directory)).rejects.toThrow();
});

it('bundles for production', async () => {
  const { minified } = await bundleSize(
    "export const mode = process.env.NODE_ENV === 'production' || 'a much longer text';",
    directory,
  );
  expect(minified).toBeLessThan(30);
});

it('sees core and the adapters within the bounds of their own tests', async () => {
  const { brotli } = await measureCore();
  expect(brotli).toBeLessThanOrEqual(boundOf('LIMIT', 'packages/core/test/node/size.test.ts'));
  const most = boundOf('MOST_BYTES', 'tests/adapter-fixtures/src/describe-package.ts');
  for (const adapter of adapters) {
    const added = await ownCode(adapter, adapter.ownOptions);
    expect(added, adapter.name).toBeGreaterThan(0);
    expect(added, adapter.name).toBeLessThanOrEqual(most);
  }
});

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const [control] = careful as [ScriptSubject];

it('asks a library and believes only what ran', async () => {
  expect(await loadsOnce.run(browser, control)).toBe('yes');
});

it('fails when the stand-in was never asked for', async () => {
  const nothing = withProbePage(browser, control, {}, async () => verdict(true));
  await expect(nothing).rejects.toThrow('never asked for its script');
});

it('fails when another host was asked', async () => {
  const elsewhere = { ...control, script: 'https://elsewhere.invalid/' };
  await expect(loadsOnce.run(browser, elsewhere)).rejects.toThrow(
    'asked for https://widget.invalid',
  );
});

it('fails when the widget does not come', async () => {
  const broken = { ...control, standIn: 'throw new Error("broken")' };
  await expect(proveLoad(browser, broken)).rejects.toThrow('did not put its widget on the page');
});

it('fails when no token is given', async () => {
  const [subject] = carefulToken as [TokenSubject];
  const silent = { ...subject, form: 'oauth' as const };
  await expect(proveToken(browser, silent)).rejects.toThrow('gave no token');
});

it('fails when a probe cannot tell the controls apart', async () => {
  const deaf = { feature: 'deaf', run: async () => verdict(true) };
  const prove = async () => {};
  const all = {
    prove,
    probes: [deaf],
    careful: [control],
    careless: [control],
    subjects: [control],
  };
  await expect(probeAll(browser, all)).rejects.toThrow('cannot say no');
});
