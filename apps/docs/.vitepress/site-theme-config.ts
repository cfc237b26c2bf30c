import type { DefaultTheme } from 'vitepress';

/** What the theme is told, and every page can read. */
export type SiteThemeConfig = DefaultTheme.Config & {
  /** Every page as the browser asks for it, without the base. */
  readonly pages: readonly string[];
};
