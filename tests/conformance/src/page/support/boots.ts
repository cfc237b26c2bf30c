/** The tokens that the widget has read, one for each of its runs in a window. */
export const boots = (view: Window = window): Array<string | null> =>
  (view as Window & { boots?: Array<string | null> }).boots ?? [];
