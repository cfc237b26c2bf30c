import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readBlocks } from './support/read-blocks.ts';
import { sampleTexts } from './support/sample-texts.ts';
import { translateSample } from './support/translate-sample.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const docs = fileURLToPath(new URL('..', import.meta.url));
const languages = ['cs', 'ko'] as const;
const translated = ['index.md', ...globSync('guide/*.md', { cwd: docs })];

/** A page without its blocks of code. */
const prose = (page: string) =>
  readFileSync(`${docs}${page}`, 'utf8').replace(/^(`{3,}).*\n[\s\S]*?^\1$/gm, '');

const samples = (page: string) =>
  readBlocks(root, `apps/docs/${page}`).map(({ language, title, unchecked, code }) => ({
    language,
    title,
    unchecked,
    code,
  }));

const slug = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** `## The status` and `## Stav {#the-status}` are the same: changing the language keeps the place. */
const headings = (page: string) =>
  [...prose(page).matchAll(/^(##+) (.+?)(?: \{#(.+)\})?$/gm)].map(
    ([, level = '', text = '', id]) => `${level} ${id ?? slug(text)}`,
  );

const inlineCode = (page: string) =>
  new Set([...prose(page).matchAll(/`([^`\n]+)`/g)].map(([, code]) => code));

/** Where the links of a page lead, as paths of the site. */
const links = (page: string) =>
  new Set(
    [...prose(page).matchAll(/\]\(([^)]+)\)|href="([^"]+)"|link: '?([^\s']+)/g)].map(
      ([, markdown, html, hero]) => {
        const { protocol, href, pathname, hash } = new URL(
          markdown ?? html ?? hero ?? '',
          `site:/${page.replace(/index\.md$/, '')}`,
        );
        return protocol === 'site:' ? pathname + hash : href;
      },
    ),
  );

/** The translation of a page of the site where there is one, else the page itself. */
function inLanguage(language: string, link: string): string {
  const [path = '', hash = ''] = link.split(/(?=#)/);
  const file = `${language}${path.endsWith('/') ? `${path}index` : path}.md`;
  return path.startsWith('/') && existsSync(`${docs}${file}`) ? `/${language}${path}${hash}` : link;
}

describe.each(languages)('%s', (language) => {
  describe.each(translated)('%s', (page) => {
    test('has the code of the English page, with texts of its own', () => {
      expect(samples(`${language}/${page}`)).toEqual(
        samples(page).map((sample) => ({
          ...sample,
          code: translateSample(sample.code, language),
        })),
      );
    });

    test('has the sections of the English page, under the same addresses', () => {
      expect(headings(page).length).toBeGreaterThan(3);
      expect(headings(`${language}/${page}`)).toEqual(headings(page));
    });

    test('names what the English page names', () => {
      expect([...inlineCode(`${language}/${page}`)].sort()).toEqual([...inlineCode(page)].sort());
    });

    test('leads where the English page leads, in its language where it can', () => {
      expect(links(page).size).toBeGreaterThan(3);
      expect([...links(`${language}/${page}`)].sort()).toEqual(
        [...links(page)].map((link) => inLanguage(language, link)).sort(),
      );
    });
  });

  test('no page is without an English one', () => {
    const pages = globSync(`${language}/**/*.md`, { cwd: docs });
    expect(pages.filter((page) => !existsSync(`${docs}${page.slice(3)}`))).toEqual([]);
  });

  test('the texts of samples bring no quote that would end a string', () => {
    const quotes = (text: string) => text.match(/["'`\\]/g) ?? [];
    for (const text of sampleTexts) {
      expect(quotes(text.en)).toEqual(expect.arrayContaining(quotes(text[language])));
    }
  });
});

test('every text of the samples is in one of them', () => {
  const all = translated.flatMap((page) => samples(page).map(({ code }) => code)).join('\n');
  expect(sampleTexts.filter(({ en }) => !all.includes(en))).toEqual([]);
});
