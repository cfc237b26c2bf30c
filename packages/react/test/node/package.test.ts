import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as core from '@chathub/core';
import { bundle, compressedSize } from '@chathub-tests/adapter-fixtures/bundle';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('is a client module', async () => {
  const code = await readFile(new URL('../../dist/index.js', import.meta.url), 'utf8');
  expect(code).toMatch(/^(['"])use client\1;/);
  // Refused in a client module by frameworks with server components.
  expect(code).not.toMatch(/export \*/);
});

it('exports what core exports, and its own', async () => {
  const react = await import(`${root}/dist/index.js`);
  expect(react).toMatchObject({ ...core });
  expect(Object.keys(react).sort()).toEqual(
    [...Object.keys(core), 'ChatHubProvider', 'ChatHubWidget', 'useChatHub'].sort(),
  );
});

it('does nothing when imported', async () => {
  expect(await bundle("import '@chathub/react'", root)).toBe('');
  expect(await bundle("import { createChatHub } from '@chathub/react'", root)).toBe('');
});

it('adds at most 600 bytes to all of @chathub/core', async () => {
  const peers = ['react', 'react/*'];
  const all = await bundle("export * from '@chathub/react'", root, peers);
  const shared = await bundle(
    "export * from '@chathub/core'; export * from '@chathub/core/adapter'",
    root,
    peers,
  );
  const added = compressedSize(all) - compressedSize(shared);
  console.info(`@chathub/react adds ${added} bytes to all of @chathub/core`);
  expect(added).toBeGreaterThan(0);
  expect(added).toBeLessThanOrEqual(600);
});
