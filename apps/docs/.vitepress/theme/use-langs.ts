import { useData } from 'vitepress';
import { type ComputedRef, computed } from 'vue';
import type { SiteThemeConfig } from '../site-theme-config.ts';

interface LanguageLink {
  readonly text: string;
  readonly link: string;
}

/**
 * In the place of the theme's own: the other languages of this page, and where a page is not
 * translated their start page. The theme would link to pages that do not exist.
 */
export function useLangs({ correspondingLink = false } = {}): {
  localeLinks: ComputedRef<LanguageLink[]>;
  currentLang: ComputedRef<{ label: string | undefined; link: string }>;
} {
  const { site, localeIndex, page, theme, hash } = useData<SiteThemeConfig>();
  const homeOf = (key: string) => (key === 'root' ? '/' : `/${key}/`);
  const currentLang = computed(() => ({
    label: site.value.locales[localeIndex.value]?.label,
    link: homeOf(localeIndex.value),
  }));
  const localeLinks = computed(() => {
    const path = page.value.relativePath
      .slice(currentLang.value.link.length - 1)
      .replace(/(^|\/)index\.md$/, '$1')
      .replace(/\.md$/, '');
    return Object.entries(site.value.locales)
      .filter(([key]) => key !== localeIndex.value)
      .map(([key, { label }]) => {
        const translation = homeOf(key) + path;
        const found = correspondingLink && theme.value.pages.includes(translation);
        return { text: label, link: found ? translation + hash.value : homeOf(key) };
      });
  });
  return { localeLinks, currentLang };
}
