import { globSync, readFileSync } from 'node:fs';
import { ChatHubWidgetElement } from '@chathub/element';
import { describe, expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The keys of the object that a source file gives to a constant. */
function keysOf(source: string, constant: string, indent: string): string[] {
  const [, object = ''] =
    new RegExp(`const ${constant}\\b[^=]*= \\{\\n([\\s\\S]*?)\\n\\}`).exec(source) ?? [];
  return [...object.matchAll(new RegExp(`^${indent}'?([a-z][a-z-]*)'?:`, 'gm'))].map(
    ([, key]) => key ?? '',
  );
}

const sectionsOf = (page: string) =>
  [...page.matchAll(/^## (.+?) \{#(.+?)\}\n([\s\S]*?)(?=\n## |$(?![\s\S]))/gm)].map(
    ([, title = '', anchor = '', body = '']) => ({ title, anchor, body }),
  );

describe.each([
  {
    page: '../troubleshooting/browser.md',
    codes: keysOf(read('../../../packages/core/src/errors.ts'), 'HINTS', '  '),
    known: 'token-unauthorized',
  },
  {
    page: '../troubleshooting/server.md',
    codes: keysOf(read('../../../packages/server/src/shared/error-codes.ts'), 'errorCodes', '  '),
    known: 'upstream-network',
  },
])('$page', ({ page, codes, known }) => {
  const sections = sectionsOf(read(page));

  test('the source has been understood', () => {
    expect(codes).toContain(known);
    expect(codes.length).toBeGreaterThan(15);
  });

  test('has a section for each code, and none for another', () => {
    expect(sections.map(({ title }) => title).sort()).toEqual([...codes].sort());
  });

  test('its anchors are the codes themselves', () => {
    expect(sections.map(({ anchor }) => anchor)).toEqual(sections.map(({ title }) => title));
  });

  test.each(sections)('$title says what happened, how to see it and what to do', ({ body }) => {
    for (const part of ['**What happened.**', '**How to see it.**', '**What to do.**']) {
      expect(body).toContain(part);
    }
  });
});

describe('the pages of the site', () => {
  const pages = globSync('{*,{guide,live,recipes,server,troubleshooting}/*}.md', {
    cwd: new URL('..', import.meta.url),
  });
  const known = new Set([
    ...sectionsOf(read('../troubleshooting/browser.md')).map(({ anchor }) => anchor),
    ...sectionsOf(read('../troubleshooting/server.md')).map(({ anchor }) => anchor),
    ...ChatHubWidgetElement.observedAttributes,
    // A directive of the policy.
    'script-src',
  ]);

  test.each(pages)('%s names no code that does not exist', (page) => {
    const text = read(`../${page}`);
    const named = [
      ...text.matchAll(
        /`((?:token|script|panel|upstream|operator(?!-chat-panel)|store)-[a-z-]+)`/g,
      ),
      ...text.matchAll(/troubleshooting\/(?:browser|server)#([a-z-]+)/g),
    ].map(([, code = '']) => code);
    expect(named.filter((code) => !known.has(code))).toEqual([]);
  });
});
