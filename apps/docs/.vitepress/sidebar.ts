import type { DefaultTheme } from 'vitepress';
import type { LocaleTexts } from './locales/locale-texts.ts';
import type { ReferencePage } from './reference-page.ts';

/**
 * The menu beside the page.
 *
 * @param references the generated pages
 * @param linkTo turns a path into that of the translation, where there is one
 */
export function sidebar(
  { nav, pages }: LocaleTexts,
  linkTo: (path: string) => string,
  references: readonly ReferencePage[],
): DefaultTheme.SidebarMulti {
  const page = (path: string, text = pages[path] ?? path) => ({ text, link: linkTo(path) });
  const sections = [
    {
      text: nav.guides,
      items: [
        page('/guide/react', 'React'),
        page('/guide/vue', 'Vue'),
        page('/guide/angular', 'Angular'),
        page('/guide/svelte', 'Svelte'),
        page('/guide/html', nav.plainHtml),
        page('/migration', nav.migration),
      ],
    },
    {
      text: nav.live,
      items: [
        page('/live/', nav.plainHtml),
        page('/live/react', 'React'),
        page('/live/vue', 'Vue'),
        page('/live/angular', 'Angular'),
        page('/live/svelte', 'Svelte'),
      ],
    },
    {
      text: nav.server,
      items: [
        page('/server/', nav.overview),
        page('/server/express', 'Express'),
        page('/server/fastify', 'Fastify'),
        page('/server/hono', 'Hono'),
        page('/server/next', 'Next'),
        page('/server/nuxt', 'Nuxt'),
        page('/server/sveltekit', 'SvelteKit'),
        page('/server/astro', 'Astro'),
        page('/server/edge'),
        page('/server/scale'),
        page('/server/operations'),
      ],
    },
    {
      text: nav.recipes,
      items: [
        page('/recipes/organizations'),
        page('/recipes/single-sign-on'),
        page('/recipes/content-security-policy'),
        page('/recipes/server-rendering'),
        page('/recipes/micro-frontends'),
        page('/recipes/tabs'),
        page('/recipes/testing'),
        page('/recipes/languages'),
      ],
    },
    {
      text: nav.troubleshooting,
      items: [
        page('/troubleshooting/', nav.overview),
        page('/troubleshooting/browser', nav.errorsInTheBrowser),
        page('/troubleshooting/server', nav.errorsOnTheServer),
      ],
    },
    { text: nav.reference, items: [page('/reference/', nav.overview)] },
  ];
  const reference = [
    {
      text: nav.reference,
      items: [
        page('/reference/', nav.overview),
        page('/reference/cli', nav.commandLine),
        ...references.map(({ path, title }) => page(path, title)),
      ],
    },
  ];
  // The longest path that fits decides: the reference has a menu of its own.
  return { '/': sections, '/reference/': reference };
}
