import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describePackage } from '@chathub-tests/adapter-fixtures/describe-package';
import { expect, it } from 'vitest';

describePackage({
  name: '@chathub/react',
  root: fileURLToPath(new URL('../..', import.meta.url)),
  exports: ['ChatHubProvider', 'ChatHubWidget', 'useChatHub'],
  external: ['react', 'react/*'],
});

it('is a client module', async () => {
  const code = await readFile(new URL('../../dist/index.js', import.meta.url), 'utf8');
  expect(code).toMatch(/^(['"])use client\1;/);
  // Refused in a client module by frameworks with server components.
  expect(code).not.toMatch(/export \*/);
});
