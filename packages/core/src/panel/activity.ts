/** So long after the last key or click a person counts as quiet, in milliseconds. */
const QUIET = 10_000;

/** Knows whether somebody is in the middle of something. */
export interface Activity {
  /** Events of a person that `saw` wants to see. */
  types: string[];
  saw(event: Event, now: number): void;
  /** Nobody types or clicks, or nobody looks; and no half-written text would be lost. */
  quiet(now: number): boolean;
}

export function createActivity(document: Document): Activity {
  let last = -Infinity;
  let edited: HTMLTextAreaElement | undefined;
  return {
    types: ['keydown', 'pointerdown', 'input'],
    saw(event, now) {
      last = now;
      if (event.type === 'input') [edited] = event.composedPath() as HTMLTextAreaElement[];
    },
    quiet(now) {
      // A box to tick has a value as well, but no caret.
      const text = edited?.selectionStart != null ? edited.value : edited?.textContent;
      const draft = edited?.isConnected && text?.trim();
      return !draft && (document.hidden || now - last > QUIET);
    },
  };
}
