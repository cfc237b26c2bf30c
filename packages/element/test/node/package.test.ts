import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as core from '@chathub/core';
import { bundle, compressedSize } from '@chathub-tests/adapter-fixtures/bundle';
import { describePackage } from '@chathub-tests/adapter-fixtures/describe-package';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const own = ['ChatHubWidgetElement', 'defineChatHubElement'];

describePackage({ name: '@chathub/element', root, exports: own });

it.each(['index', 'define', 'chathub-widget.min'])(
  '%s can be imported on a server',
  async (name) => {
    const module = await import(`../../dist/${name}.js`);
    expect(Object.keys(module).sort()).toEqual([...Object.keys(core), ...own].sort());
    expect(module.defineChatHubElement()).toBeUndefined();
  },
);

it('defines the element when it is asked to', async () => {
  const { code } = await bundle("import '@chathub/element/define'", root);
  expect(code).toContain('chathub-widget');
});

it('needs nothing from elsewhere in one file', async () => {
  const code = await readFile(`${root}/dist/chathub-widget.min.js`, 'utf8');
  expect(code).not.toMatch(/\bfrom\s*["']|\bimport\s*["'(]/);
  console.info(`chathub-widget.min.js is ${compressedSize(code)} bytes with brotli`);
});
