import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as core from '@chathub/core';
import * as notices from '@chathub/core/notice';
import { bundle, compressedSize } from '@chathub-tests/adapter-fixtures/bundle';
import { describePackage } from '@chathub-tests/adapter-fixtures/describe-package';
import { LANGUAGES, textsIn } from '@chathub-tests/adapter-fixtures/texts-in';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const own = ['ChatHubWidgetElement', 'defineChatHubElement'];

describePackage({ name: '@chathub/element', root, exports: own });

const oneFile: ReadonlyArray<[file: string, language: string]> = [
  ['chathub-widget.min', 'english'],
  ['chathub-widget.cs.min', 'czech'],
  ['chathub-widget.ko.min', 'korean'],
  ['chathub-widget.uk.min', 'ukrainian'],
];

it.each<[file: string, notices: string[]]>([
  ['index', Object.keys(notices)],
  ['define', Object.keys(notices)],
  ...oneFile.map(([file, language]): [string, string[]] => [file, [language, 'notice']]),
])('%s can be imported on a server', async (file, others) => {
  const module = await import(`../../dist/${file}.js`);
  expect(Object.keys(module).sort()).toEqual([...Object.keys(core), ...others, ...own].sort());
  expect(module.defineChatHubElement()).toBeUndefined();
});

it('defines the element when it is asked to', async () => {
  const { code } = await bundle("import '@chathub/element/define'", root);
  expect(code).toContain('chathub-widget');
});

describe.each(oneFile)('%s.js', (file, language) => {
  const read = () => readFile(`${root}/dist/${file}.js`, 'utf8');

  it('needs nothing from elsewhere', async () => {
    const code = await read();
    expect(code).not.toMatch(/\bfrom\s*["']|\bimport\s*["'(]/);
    console.info(`${file}.js is ${compressedSize(code)} bytes with brotli`);
  });

  it(`has the texts of ${language} only`, async () => {
    const code = await read();
    expect(LANGUAGES.filter((one) => textsIn(code, one))).toEqual([language]);
  });
});
