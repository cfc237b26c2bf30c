const MAX_LENGTH = 600;

/** At most 600 characters: what others wrote into a header must not bury the rest. */
export function shorten(text: string): string {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH - 1)}…` : text;
}
