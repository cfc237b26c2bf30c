import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

const modules = [
  ...readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${name}`),
  'dist/index.js',
  'dist/adapter.js',
  'dist/tabs.js',
  'dist/notice.js',
  'dist/diagnose.js',
].sort();

async function bundle(contents: string, format: 'iife' | 'esm') {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format,
    ...(format === 'iife' && { globalName: 'exported' }),
    write: false,
    minify: format === 'esm',
    logLevel: 'silent',
    target: 'es2022',
  });
  return `${outputFiles?.[0]?.text}`;
}

/** What a page offers beyond the language itself. */
const SURROUNDINGS = [
  'window',
  'document',
  'navigator',
  'location',
  'fetch',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'addEventListener',
  'localStorage',
  'sessionStorage',
  'crypto',
  'console',
  'process',
  'trustedTypes',
  'customElements',
  'MutationObserver',
  'BroadcastChannel',
];

describe.each(modules)('importing %s', (module) => {
  const source = bundle(`export * from './${module}'`, 'iife');

  test('needs nothing but the language', async () => {
    const context = createContext({});
    runInContext(await source, context);
    expect(Object.keys(context)).toEqual(['exported']);
  });

  test('looks at nothing around it, and leaves nothing behind', async () => {
    const seen: string[] = [];
    const surroundings = Object.create(null, {
      ...Object.fromEntries(
        SURROUNDINGS.map((name) => [name, { get: () => void seen.push(name), configurable: true }]),
      ),
    });
    const context = createContext(surroundings);
    runInContext(await source, context);
    expect(seen).toEqual([]);
    expect(
      Reflect.ownKeys(context).filter((key) => !SURROUNDINGS.includes(`${String(key)}`)),
    ).toEqual(['exported']);
  });
});

describe('a bundler', () => {
  test.each(['@chathub/core', '@chathub/core/adapter', '@chathub/core/notice'])(
    'finds nothing left of a bare import of %s',
    async (name) => {
      expect((await bundle(`import '${name}';`, 'esm')).trim()).toBe('');
    },
  );

  test.each(['@chathub/core', '@chathub/core/adapter', '@chathub/core/notice'])(
    'finds nothing left of an unused import of %s',
    async (name) => {
      expect((await bundle(`import * as unused from '${name}';`, 'esm')).trim()).toBe('');
    },
  );

  test('does find what is used', async () => {
    const text = await bundle(
      `import { createChatHub } from '@chathub/core'; createChatHub({ token: 'abc' });`,
      'esm',
    );
    expect(text).toContain('operator-chat-panel');
  });

  test('takes one helper without the rest', async () => {
    const text = await bundle(`export { slotFor } from '@chathub/core/adapter';`, 'esm');
    expect(text).toContain('fallback');
    expect(text).not.toContain('operator-chat-panel');
  });
});
