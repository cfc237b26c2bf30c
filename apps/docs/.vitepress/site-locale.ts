import { existsSync } from 'node:fs';
import type { DefaultTheme, LocaleSpecificConfig } from 'vitepress';
import { listReferences } from './list-references.ts';
import type { LocaleTexts } from './locales/locale-texts.ts';
import { sidebar } from './sidebar.ts';

/**
 * One language of the site. What is not translated links to the English page.
 *
 * @param prefix the folder of the language, empty for English
 * @param root absolute path of the folder with the pages
 */
export function siteLocale(
  prefix: string,
  texts: LocaleTexts,
  root: string,
): LocaleSpecificConfig<DefaultTheme.Config> & { label: string } {
  const { lang, label, description, nav, theme, notFound } = texts;
  const linkTo = (path: string): string => {
    const file = `${prefix}${path.endsWith('/') ? `${path}index` : path}.md`;
    return prefix && existsSync(`${root}${file}`) ? `/${prefix}${path}` : path;
  };
  return {
    label,
    lang,
    description,
    themeConfig: {
      nav: [
        { text: nav.guides, link: linkTo('/guide/react'), activeMatch: '/guide/' },
        { text: nav.server, link: linkTo('/server/'), activeMatch: '/server/' },
        { text: nav.recipes, link: linkTo('/recipes/organizations'), activeMatch: '/recipes/' },
        {
          text: nav.troubleshooting,
          link: linkTo('/troubleshooting/'),
          activeMatch: '/troubleshooting/',
        },
        { text: nav.reference, link: linkTo('/reference/'), activeMatch: '/reference/' },
      ],
      sidebar: sidebar(texts, linkTo, listReferences(root)),
      outline: { level: [2, 3], label: theme.outline },
      docFooter: { prev: theme.previous, next: theme.next },
      returnToTopLabel: theme.returnToTop,
      sidebarMenuLabel: theme.menu,
      darkModeSwitchLabel: theme.appearance,
      lightModeSwitchTitle: theme.toLight,
      darkModeSwitchTitle: theme.toDark,
      langMenuLabel: theme.changeLanguage,
      skipToContentLabel: theme.skipToContent,
      notFound: {
        title: notFound.title,
        quote: notFound.text,
        linkText: notFound.link,
        linkLabel: notFound.linkLabel,
      },
    },
  };
}
