/** The documents that may hold a panel: the page and its frames. */
const documents = () => [
  document,
  ...[...document.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? []),
];

/** The panels in the page and its frames. */
export const panels = (): HTMLElement[] =>
  documents().flatMap((one) => [...one.querySelectorAll<HTMLElement>('#operator-chat-panel')]);

/** The tags of the widget in the page. */
export const tags = (): HTMLScriptElement[] => [
  ...document.querySelectorAll<HTMLScriptElement>('#operator-chat-panel-script'),
];
