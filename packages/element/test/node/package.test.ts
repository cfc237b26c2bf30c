import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as core from '@chathub/core';
import { bundle, compressedSize } from '@chathub-tests/adapter-fixtures/bundle';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

it.each(['index', 'define', 'chathub-widget.min'])(
  '%s can be imported on a server',
  async (name) => {
    const module = await import(`../../dist/${name}.js`);
    expect(Object.keys(module).sort()).toEqual(
      [...Object.keys(core), 'ChatHubWidgetElement', 'defineChatHubElement'].sort(),
    );
    expect(module.defineChatHubElement()).toBeUndefined();
  },
);

it('does nothing when imported, unless it is to define', async () => {
  expect(await bundle("import '@chathub/element'", root)).toBe('');
  expect(await bundle("import { createChatHub } from '@chathub/element'", root)).toBe('');
  expect(await bundle("import '@chathub/element/define'", root)).toContain('chathub-widget');
});

it('needs nothing from elsewhere in one file', async () => {
  const code = await readFile(`${root}/dist/chathub-widget.min.js`, 'utf8');
  expect(code).not.toMatch(/\bfrom\s*["']|\bimport\s*["'(]/);
  console.info(`chathub-widget.min.js is ${compressedSize(code)} bytes with brotli`);
});

it('adds at most 600 bytes to all of @chathub/core', async () => {
  const all = await bundle("export * from '@chathub/element'", root);
  const shared = await bundle(
    "export * from '@chathub/core'; export * from '@chathub/core/adapter'",
    root,
  );
  const added = compressedSize(all) - compressedSize(shared);
  console.info(`@chathub/element adds ${added} bytes to all of @chathub/core`);
  expect(added).toBeGreaterThan(0);
  expect(added).toBeLessThanOrEqual(600);
});
