import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundle, compressedSize } from '@chathub-tests/adapter-fixtures/bundle';
import { describePackage } from '@chathub-tests/adapter-fixtures/describe-package';
import { expect, it } from 'vitest';
import { aheadOfTime } from '../support/ahead-of-time.ts';
import { withoutDefinitions } from '../support/without-definitions.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const external = ['@angular/*'];

describePackage({
  name: '@chathub/angular',
  root,
  exports: [
    'ChatHubFallback',
    'ChatHubLoading',
    'ChatHubWidget',
    'injectChatHub',
    'provideChatHub',
  ],
  external,
  plugins: [withoutDefinitions()],
});

it('adds at most 1000 bytes with the definitions that Angular makes of it', async () => {
  const options = { external, plugins: [aheadOfTime()] };
  const [all, shared] = await Promise.all([
    bundle("export * from '@chathub/angular'", root, options),
    bundle(
      "export * from '@chathub/core'; export * from '@chathub/core/notice'; export * from '@chathub/core/adapter'",
      root,
      options,
    ),
  ]);
  const added = compressedSize(all.code) - compressedSize(shared.code);
  console.info(`@chathub/angular compiled ahead of time adds ${added} bytes`);
  expect(all.code).toContain('defineComponent');
  expect(added).toBeLessThanOrEqual(1000);
});

it('does nothing when imported by an app that is compiled ahead of time', async () => {
  const plugins = [aheadOfTime()];
  for (const contents of [
    "import '@chathub/angular'",
    "import { createChatHub } from '@chathub/angular'",
  ]) {
    expect((await bundle(contents, root, { external, plugins })).code).toBe('');
  }
});

it('is compiled partially, for every Angular of the peer range', async () => {
  const code = await readFile(`${root}/dist/fesm2022/chathub-angular.mjs`, 'utf8');
  const versions = [...code.matchAll(/minVersion: "(\d+)/g)].map(([, major]) => Number(major));
  expect(versions.length).toBeGreaterThan(0);
  expect(Math.max(...versions)).toBeLessThanOrEqual(20);
  expect(code).not.toMatch(/ɵɵdefine|tslib/);
});
