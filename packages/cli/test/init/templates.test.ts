import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ChatHubWidgetElement } from '@chathub/element';
import ts from 'typescript';
import { describe, expect, it, onTestFinished } from 'vitest';

const templates = fileURLToPath(new URL('../../templates', import.meta.url));
const folder = fileURLToPath(new URL('templates', import.meta.url));
const bin = fileURLToPath(new URL('../../node_modules/.bin', import.meta.url));
const angularBin = fileURLToPath(new URL('../../../angular/node_modules/.bin', import.meta.url));

const paths = readdirSync(templates, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice(templates.length + 1));
const read = (path: string) => readFileSync(`${templates}/${path}`, 'utf8');

/** What a compiler finds, and what it looked at. */
async function compile(command: string, args: readonly string[], cwd: string): Promise<string> {
  // Without an exit code of its own, a compiler that found something would throw it away.
  return promisify(execFile)(command, args, { cwd, maxBuffer: 16 * 1024 * 1024 }).then(
    ({ stdout }) => stdout,
    (error) => `${error.stdout}${error.stderr || error.message}`,
  );
}

const compiled = (listed: string, kind: RegExp) =>
  paths.filter((path) => kind.test(path) && !listed.includes(`/templates/${path}\n`));

// Compilers take their time, the more so on a busy machine.
describe('every template compiles', { timeout: 300_000 }, () => {
  it('of React, Next, the servers, and what is a script in the others', async () => {
    const found = await compile(`${bin}/tsc`, ['-p', 'scripts', '--listFiles'], folder);
    expect(found.split('\n').filter((line) => / error /.test(line))).toEqual([]);
    expect(compiled(found, /\.[jt]sx?$/).filter((path) => !path.startsWith('angular/'))).toEqual(
      [],
    );
  });

  it('of Vue', async () => {
    const found = await compile(`${bin}/vue-tsc`, ['-p', 'vue', '--listFiles'], folder);
    expect(found.split('\n').filter((line) => / error /.test(line))).toEqual([]);
    expect(compiled(found, /\.vue$/)).toEqual([]);
  });

  it('of Svelte', async () => {
    const found = await compile(
      `${bin}/svelte-check`,
      [
        '--workspace',
        templates,
        '--tsconfig',
        `${folder}/svelte/tsconfig.json`,
        '--output',
        'machine',
        '--fail-on-warnings',
      ],
      folder,
    );
    expect(found).toMatch(/ COMPLETED \d+ FILES 0 ERRORS 0 WARNINGS /);
    expect(paths.filter((path) => path.endsWith('.svelte'))).toHaveLength(2);
  });

  it('of Angular', async () => {
    const output = mkdtempSync(join(tmpdir(), 'chathub-init-angular-'));
    onTestFinished(() => rm(output, { recursive: true, force: true }));
    const found = await compile(`${angularBin}/ngc`, ['-p', 'angular', '--outDir', output], folder);
    expect(found).toBe('');
    expect(readFileSync(`${output}/chat-panel.js`, 'utf8')).toContain('ɵɵdefineComponent');
    expect(existsSync(`${output}/chathub.config.js`)).toBe(true);
  });
});

describe('the two languages', () => {
  const typed = paths.filter((path) => path.includes('/ts/') && !path.startsWith('angular/'));

  it.each(typed)('%s is in JavaScript what it is in TypeScript', (path) => {
    const other = path.replace('/ts/', '/js/').replace(/\.ts(x?)$/, '.js$1');
    expect(paths).toContain(other);
    if (/\.[jt]sx?$/.test(path)) expect(withoutTypes(other)).toBe(withoutTypes(path));
    else expect(read(other)).toBe(read(path).replace(' lang="ts"', ''));
  });

  function withoutTypes(path: string): string {
    const { outputText } = ts.transpileModule(read(path), {
      fileName: path,
      compilerOptions: {
        target: ts.ScriptTarget.ESNext,
        module: ts.ModuleKind.ESNext,
        jsx: ts.JsxEmit.Preserve,
        removeComments: true,
      },
    });
    // An import that has lost its types is printed on one line.
    return outputText.replace(/\s+/g, ' ').replace(/, }/g, ' }');
  }
});

describe('every endpoint', () => {
  const endpoints = paths.filter((path) => read(path).includes('createTokenHandler('));

  it('is there for every server and language', () => {
    expect(endpoints).toHaveLength(16);
  });

  it.each(endpoints)('%s lets nobody in but the operator of the sandbox', (path) => {
    const text = read(path);
    expect(text).toMatch(/const findOperator[^=]*= async \(\) =>\s+sandboxOperator;/);
    expect(text).toContain('authorize: findOperator');
    const start = text.indexOf('const { CHATHUB_API_URL');
    const code = text.slice(start, text.indexOf('/**', start));
    const operatorWith = (env: Record<string, string>) =>
      new Function('process', `${code}; return sandboxOperator;`)({ env });
    expect(operatorWith({})).toBeNull();
    expect(operatorWith({ CHATHUB_DEV_OPERATOR: '101' })).toBeNull();
    expect(operatorWith({ CHATHUB_API_URL: 'http://127.0.0.1:4174' })).toBeNull();
    expect(
      operatorWith({ CHATHUB_API_URL: 'https://chatapi.smsbat.com', CHATHUB_DEV_OPERATOR: '101' }),
    ).toBeNull();
    expect(
      operatorWith({ CHATHUB_API_URL: 'http://127.0.0.1:4174', CHATHUB_DEV_OPERATOR: '101' }),
    ).toEqual({ operatorId: '101' });
  });
});

it.each(paths.filter((path) => /\.(html|astro)$/.test(path)))(
  '%s gives <chathub-widget> only attributes that it has',
  (path) => {
    const [, attributes = ''] = /<chathub-widget\s([^>]*)>/.exec(read(path)) ?? [];
    const names = [...attributes.matchAll(/([\w-]+)=/g)].map(([, name]) => name);
    expect(names).toEqual(['token-endpoint', 'script-url', 'contact-mail']);
    expect(ChatHubWidgetElement.observedAttributes).toEqual(expect.arrayContaining(names));
  },
);
