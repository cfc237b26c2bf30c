import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import * as server from '../src/index.ts';
import * as node from '../src/node/index.ts';
import * as redis from '../src/redis/index.ts';
import { errorCodes } from '../src/shared/error-codes.ts';

const PACKAGE = new URL('../', import.meta.url);

it('exports what it should and nothing else', () => {
  expect(Object.keys(server).sort()).toEqual([
    'ChatHubServerError',
    'DEFAULT_BASE_URL',
    'MAX_TOKEN_LIFETIME',
    'OperatorStatus',
    'apiOptionsFromEnvironment',
    'createChatHubApi',
    'createTokenHandler',
    'createTokenService',
    'credentialsFromEnvironment',
    'memoryStore',
  ]);
  expect(Object.keys(node)).toEqual(['toNodeHandler']);
  expect(Object.keys(redis)).toEqual(['redisStore']);
});

it('needs nothing of Node and no package, outside of ./node', async () => {
  const directory = new URL('src/', PACKAGE);
  const files = (await readdir(directory, { recursive: true })).filter((name) =>
    name.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(30);
  for (const name of files.filter((file) => !file.startsWith('node/'))) {
    const source = await readFile(new URL(name, directory), 'utf8');
    const specifiers = [...source.matchAll(/from '([^']+)'/g)].map((match) => match[1]);
    expect(specifiers.filter((specifier) => !specifier?.startsWith('.'))).toEqual([]);
    const code = source.replaceAll(/^ *(?:\/\*\*|\*|\/\/).*$/gm, '');
    expect(code).not.toMatch(/\b(?:process|Buffer|require)\b\s*[.(]/);
  }
});

it('explains every error code in the README', async () => {
  const readme = await readFile(new URL('README.md', PACKAGE), 'utf8');
  for (const [code, { answer }] of Object.entries(errorCodes)) {
    const row = readme.match(new RegExp(`^\\| \`${code}\` .*\\| (\\d+) +\\|$`, 'm'));
    expect(Number(row?.[1]), code).toBe(answer);
  }
});
