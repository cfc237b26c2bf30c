/** So long after the last key or click a person counts as quiet, in milliseconds. */
const QUIET = 10_000;

/** Knows whether somebody is in the middle of something. */
export interface Activity {
  /** What a person does, by type of event. */
  handlers: Record<string, (event: Event) => void>;
  /** Nobody types or clicks, or nobody looks; and no half-written text would be lost. */
  quiet(): boolean;
}

export function createActivity(document: Document, now: () => number): Activity {
  let last = -Infinity;
  let edited: HTMLTextAreaElement | undefined;
  const saw = () => {
    last = now();
  };
  return {
    handlers: {
      keydown: saw,
      pointerdown: saw,
      input(event) {
        saw();
        [edited] = event.composedPath() as HTMLTextAreaElement[];
      },
    },
    quiet() {
      // A box to tick has a value as well, but no caret.
      const text = edited?.selectionStart != null ? edited.value : edited?.textContent;
      // In a frame that is gone it is still connected, to a document without a window.
      const draft = edited?.isConnected && edited.ownerDocument.defaultView && text?.trim();
      return !draft && (document.hidden || now() - last > QUIET);
    },
  };
}
