/** Every text of the site around its pages, in one language. */
export interface LocaleTexts {
  /** BCP 47. */
  readonly lang: string;
  /** The language's own name for itself. */
  readonly label: string;
  readonly description: string;
  /** Names of the sections in the bar at the top and beside the page. */
  readonly nav: {
    readonly guides: string;
    readonly server: string;
    readonly recipes: string;
    readonly troubleshooting: string;
    readonly reference: string;
    readonly live: string;
    readonly migration: string;
    readonly commandLine: string;
    readonly overview: string;
    readonly errorsInTheBrowser: string;
    readonly errorsOnTheServer: string;
    readonly plainHtml: string;
  };
  /** Titles of pages that exist in English only, by path. */
  readonly pages: Readonly<Record<string, string>>;
  readonly theme: {
    readonly outline: string;
    readonly returnToTop: string;
    readonly menu: string;
    readonly appearance: string;
    readonly toLight: string;
    readonly toDark: string;
    readonly previous: string;
    readonly next: string;
    readonly changeLanguage: string;
    readonly skipToContent: string;
  };
  /** Within an article. */
  readonly article: {
    readonly copyCode: string;
    /** Before the quoted heading. */
    readonly permalink: string;
  };
  readonly notFound: {
    readonly title: string;
    readonly text: string;
    readonly link: string;
    readonly linkLabel: string;
  };
  readonly search: {
    readonly button: string;
    readonly details: string;
    readonly reset: string;
    readonly back: string;
    readonly nothing: string;
    readonly select: string;
    readonly navigate: string;
    readonly close: string;
    readonly enter: string;
    readonly up: string;
    readonly down: string;
    readonly escape: string;
  };
}
