import { listen } from '../../listen.ts';
import { PREFIX } from '../../panel/script.ts';
import { selectorOf } from '../selector-of.ts';
import { redact } from './redact.ts';
import type { TimelineEntry } from './timeline-entry.ts';

/** How much of the past is kept to know a token by, in tags. */
const TAGS = 5;

/** Told what is seen in one document. */
export interface DocumentWatcher {
  note(kind: TimelineEntry['kind'], text: string): void;
  /** An element came into the body. */
  added(selector: string): void;
  /** Anything came into the document: there may be a frame in it. */
  changed(): void;
}

/** Sees what is added to a document and what its window tells, until the signal ends it. */
export function watchDocument(
  document: Document,
  { note, added, changed }: DocumentWatcher,
  signal: AbortSignal,
): void {
  // Tags that were taken away are remembered: the widget may still speak of their tokens.
  const tags: Element[] = [...document.querySelectorAll(`script[id^=${PREFIX}]`)];
  const clean = (text: string) =>
    redact(
      text,
      tags.map((tag) => tag.getAttribute('token')),
    );
  const observer = new MutationObserver((records) => {
    for (const node of records.flatMap((record) => [...record.addedNodes])) {
      // Of a frame, elements are of another realm.
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      if (element.localName === 'script') {
        if (element.id.startsWith(PREFIX)) tags.push(element);
        tags.splice(0, tags.length - TAGS);
      } else if (!/^(link|style|meta|head|body|title)$/.test(element.localName)) {
        const top = element.parentElement === document.body;
        if (top || element.id.startsWith(PREFIX)) added(selectorOf(element));
      }
    }
    changed();
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  listen(
    document.defaultView as Window,
    {
      error({ message }: ErrorEvent) {
        if (message) note('window-error', clean(message));
      },
      unhandledrejection({ reason }: PromiseRejectionEvent) {
        note('window-error', clean(`${reason?.message ?? reason}`));
      },
      securitypolicyviolation(event: SecurityPolicyViolationEvent) {
        const { effectiveDirective, blockedURI, disposition } = event;
        const [place] = blockedURI.split(/[?#]/);
        const how = disposition === 'report' ? 'reports' : 'refuses';
        note('violation', `${effectiveDirective} ${how} ${place}`);
      },
    },
    signal,
  );
}
