import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfigWithTheme, type LocaleConfig } from 'vitepress';
import { emptyHeaderCells } from './empty-header-cells.ts';
import { listPages } from './list-pages.ts';
import { czech } from './locales/czech.ts';
import { english } from './locales/english.ts';
import { korean } from './locales/korean.ts';
import type { LocaleTexts } from './locales/locale-texts.ts';
import { searchLocale } from './search-locale.ts';
import { siteLocale } from './site-locale.ts';
import type { SiteThemeConfig } from './site-theme-config.ts';
import { titleCodeBlocks } from './title-code-blocks.ts';
import { translateMarkdown } from './translate-markdown.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A language joins the site as soon as its start page is there. */
const translated = ([prefix]: readonly [string, LocaleTexts]) =>
  existsSync(`${root}${prefix}/index.md`);
const translations = (
  [
    ['cs', czech],
    ['ko', korean],
  ] as const
).filter(translated);

const locales: LocaleConfig = {
  root: siteLocale('', english, root),
  ...Object.fromEntries(
    translations.map(([prefix, texts]) => [prefix, siteLocale(prefix, texts, root)]),
  ),
};

export default defineConfigWithTheme<SiteThemeConfig>({
  title: 'ChatHub Kit',
  // The demo serves the site there; a host of its own says another one.
  base: process.env.DOCS_BASE ?? '/docs/',
  outDir: 'dist',
  cleanUrls: true,
  // The addresses of the quick starts.
  ignoreDeadLinks: 'localhostLinks',
  srcExclude: ['README.md', 'samples/**', 'test/**'],
  head: [
    [
      'link',
      { rel: 'icon', type: 'image/svg+xml', href: `${process.env.DOCS_BASE ?? '/docs/'}logo.svg` },
    ],
  ],
  locales,
  lastUpdated: false,
  themeConfig: {
    logo: { src: '/logo.svg', alt: '' },
    externalLinkIcon: true,
    outline: { level: [2, 3] },
    pages: listPages(root),
    search: {
      provider: 'local',
      options: {
        locales: {
          root: searchLocale(english),
          ...Object.fromEntries(
            translations.map(([prefix, texts]) => [prefix, searchLocale(texts)]),
          ),
        },
      },
    },
  },
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config(markdown) {
      titleCodeBlocks(markdown);
      emptyHeaderCells(markdown);
      translateMarkdown(markdown, translations);
    },
  },
  vite: {
    resolve: {
      alias: [
        {
          find: /^.*\/composables\/langs(\.js)?$/,
          replacement: fileURLToPath(new URL('theme/use-langs.ts', import.meta.url)),
        },
      ],
    },
  },
});
