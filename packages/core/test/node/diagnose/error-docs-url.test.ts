import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { errorDocsUrl } from '../../../src/diagnose.ts';
import type { ChatHubErrorCode } from '../../../src/index.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const codes = [...read('src/errors.ts').matchAll(/^ {2}'?([a-z-]+)'?:$|^ {2}'?([a-z-]+)'?: ["']/gm)]
  .map(([, alone, inLine]) => alone ?? inLine)
  .filter((code): code is ChatHubErrorCode => code !== undefined);

test('all codes are looked at', () => {
  expect(codes).toHaveLength(18);
});

describe.each(codes)('%s', (code) => {
  test('has an address of its own', () => {
    expect(errorDocsUrl(code)).toBe(`https://www.npmjs.com/package/@chathub/core#${code}`);
  });

  test('has its heading in the README, with what to do', () => {
    const section = read('README.md')
      .split(/^#+ /m)
      .find((text) => text.startsWith(`${code}\n`));
    expect(section?.trim().split('\n').length).toBeGreaterThanOrEqual(3);
  });
});
