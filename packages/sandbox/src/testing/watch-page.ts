import { acceptSignals } from './accept-signals.ts';
import { panelScripts } from './panel-script.ts';

/** What is told of a page. */
export interface PageEvents {
  /** A documented tag is in the page or in a frame of it. Each is told once. */
  onTag(tag: HTMLScriptElement): void;
  /** Whether an event of a tag is the widget's, or one that the imitated browser made by itself. */
  isExpected(event: Event): boolean;
}

/** Watches a page and its same-origin frames. Returns the function that ends it. */
export function watchPage(page: Document, { onTag, isExpected }: PageEvents): () => void {
  const endings: (() => void)[] = [];
  const documents = new WeakSet<Document>();
  const tags = new WeakSet<Element>();

  function look(document: Document): void {
    for (const tag of document.querySelectorAll<HTMLScriptElement>(panelScripts)) {
      if (tags.has(tag)) continue;
      tags.add(tag);
      onTag(tag);
    }
    for (const { contentDocument } of document.querySelectorAll('iframe')) {
      if (contentDocument) watch(contentDocument);
    }
  }

  function watch(document: Document): void {
    const view = document.defaultView;
    if (!view || documents.has(document)) return;
    documents.add(document);
    if (document !== page) acceptSignals(view);

    const heard = (event: Event) => {
      const target = event.target as Element;
      // happy-dom answers every script by itself, although it loads none.
      if (target.matches?.(panelScripts) && !isExpected(event)) event.stopImmediatePropagation();
      // A frame gets its document anew when it has loaded.
      if (event.type === 'load') look(document);
    };
    document.addEventListener('load', heard, true);
    document.addEventListener('error', heard, true);
    const observer = new view.MutationObserver(() => look(document));
    observer.observe(document, { childList: true, subtree: true });
    endings.push(() => {
      observer.disconnect();
      document.removeEventListener('load', heard, true);
      document.removeEventListener('error', heard, true);
    });
    look(document);
  }

  watch(page);
  return () => {
    for (const end of endings) end();
  };
}
