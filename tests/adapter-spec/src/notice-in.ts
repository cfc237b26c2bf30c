/** What a widget shows of its `contact`. */
export interface Notice {
  host: HTMLElement;
  shadow: ShadowRoot;
  /** The live region, there even while it says nothing. */
  region: HTMLElement;
  /** What it says to people, who need not see it. */
  message: string;
  lang: string;
  /** The links that are shown. */
  links: Array<{ href: string; text: string }>;
  /** The button, while it is shown. */
  retry: HTMLButtonElement | undefined;
}

/** The notice in a wrapper, wherever the framework has it there. */
export function noticeIn(wrapper: HTMLElement | undefined): Notice | undefined {
  const notices = (wrapper?.shadowRoot ?? wrapper)?.querySelectorAll<HTMLElement>('chathub-notice');
  if (!notices?.length) return undefined;
  const [host] = notices;
  if (!host?.shadowRoot || notices.length > 1) throw new Error('not one notice');
  const { shadowRoot: shadow } = host;
  const region = shadow.querySelector('[role=status]') as HTMLElement;
  const shown = <Name extends 'a' | 'button'>(name: Name) =>
    [...shadow.querySelectorAll(name)].filter((element) => element.checkVisibility());
  return {
    host,
    shadow,
    region,
    // What is not rendered is not said.
    message: region.checkVisibility() ? `${region.textContent}` : '',
    lang: region.closest<HTMLElement>('[lang]')?.lang ?? '',
    links: shown('a').map(({ href, textContent }) => ({ href, text: `${textContent}` })),
    retry: shown('button')[0],
  };
}
