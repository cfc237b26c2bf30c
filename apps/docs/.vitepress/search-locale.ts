import type { DefaultTheme } from 'vitepress';
import type { LocaleTexts } from './locales/locale-texts.ts';

/** The texts of the search in one language, in the shape in which VitePress takes them. */
export const searchLocale = ({
  search,
}: LocaleTexts): Partial<Omit<DefaultTheme.LocalSearchOptions, 'locales'>> => ({
  translations: {
    button: { buttonText: search.button, buttonAriaLabel: search.button },
    modal: {
      displayDetails: search.details,
      resetButtonTitle: search.reset,
      backButtonTitle: search.back,
      noResultsText: search.nothing,
      footer: {
        selectText: search.select,
        selectKeyAriaLabel: search.enter,
        navigateText: search.navigate,
        navigateUpKeyAriaLabel: search.up,
        navigateDownKeyAriaLabel: search.down,
        closeText: search.close,
        closeKeyAriaLabel: search.escape,
      },
    },
  },
});
