/** The tokens of the panels that people see, in the page and in its frames. */
export function shown({ document, getComputedStyle }: Window = window): Array<string | undefined> {
  const frames = [...document.querySelectorAll('iframe')].filter(
    (frame) => getComputedStyle(frame).visibility === 'visible',
  );
  return [document, ...frames.map(({ contentDocument }) => contentDocument)].flatMap((page) =>
    [...(page?.querySelectorAll<HTMLElement>('div[id^=operator-chat-panel]') ?? [])].map(
      ({ dataset }) => dataset.token,
    ),
  );
}
