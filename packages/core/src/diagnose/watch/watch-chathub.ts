import type { ChatHub, ChatHubState } from '../../index.ts';
import { rootsOf } from '../roots-of.ts';
import type { ChatHubWatch } from './chathub-watch.ts';
import type { TimelineEntry } from './timeline-entry.ts';
import { watchDocument } from './watch-document.ts';
import type { WatchOptions } from './watch-options.ts';

/** A widget may render a moment after it is told as ready, in milliseconds. */
const SETTLING = 3000;

/** An end of a token that differs by less is the same one, in milliseconds. */
const SAME = 1000;

/**
 * Writes down what happens to a panel: statuses, errors, renewed tokens (their times, never the tokens),
 * what was added to the page while the widget booted, and what the window told. Begin before the panel
 * is mounted. It changes nothing, in the page or in the hub.
 *
 * @example
 * const watch = watchChatHub(chathub);
 * chathub.mount();
 * // later
 * console.table(watch.entries);
 */
export function watchChatHub(
  chathub: Pick<ChatHub, 'getState' | 'subscribe'>,
  options: WatchOptions = {},
): ChatHubWatch {
  const { document = globalThis.document, now = Date.now, limit = 100 } = options;
  const ending = new AbortController();
  const listeners = new Set<() => void>();
  const added = new Set<string>();
  const known = new WeakSet<Node>();
  let entries: readonly TimelineEntry[] = [];
  let last: Partial<ChatHubState> = {};
  let booting = 0;

  const add = (entry: Omit<TimelineEntry, 'at'>) => {
    entries = [...entries, { at: now(), ...entry }].slice(-limit);
    for (const listener of [...listeners]) listener();
  };

  const boots = () => {
    const { status } = chathub.getState();
    if (status !== 'ready') return status === 'loading';
    return now() - booting < SETTLING;
  };

  const watcher = {
    note: (kind: TimelineEntry['kind'], text: string) => add({ kind, text }),
    added(selector: string) {
      if (!boots() || added.has(selector) || added.size >= limit) return;
      added.add(selector);
      add({ kind: 'added', text: selector });
    },
    changed: () => lookAround(),
  };

  /** Documents of frames, and shadow roots that may hold one, are found as they come. */
  const lookAround = () => {
    for (const root of document ? rootsOf(document) : []) {
      if (!known.has(root)) {
        known.add(root);
        if (root === document) watchDocument(document, watcher, ending.signal);
        else {
          const observer = new MutationObserver(lookAround);
          observer.observe(root, { childList: true, subtree: true });
          ending.signal.addEventListener('abort', () => observer.disconnect());
        }
      }
      for (const frame of root.querySelectorAll<HTMLIFrameElement>('iframe[title=ChatHub]')) {
        const inner = frame.contentDocument;
        if (!inner || known.has(inner)) continue;
        known.add(inner);
        watchDocument(inner, watcher, ending.signal);
      }
    }
  };

  const look = () => {
    const state = chathub.getState();
    const { status, error, expiresAt } = state;
    const renewed = expiresAt && Math.abs(expiresAt - (last.expiresAt ?? 0)) > SAME;
    if (renewed) add({ kind: 'token', text: `valid until ${new Date(expiresAt).toISOString()}` });
    if (status !== last.status) {
      booting = now();
      add({ kind: 'status', text: status });
    }
    if (error && error !== last.error) {
      const { message: text, code, hint } = error;
      add({ kind: 'error', text, code, hint });
    }
    last = { ...state, expiresAt: expiresAt ?? last.expiresAt ?? null };
    if (status === 'destroyed') stop();
    else lookAround();
  };

  const stop = () => {
    unsubscribe();
    ending.abort();
  };
  const unsubscribe = chathub.subscribe(look);
  look();

  return {
    get entries() {
      return entries;
    },
    get added() {
      return [...added];
    },
    subscribe(listener) {
      const entry = () => listener();
      listeners.add(entry);
      return () => listeners.delete(entry);
    },
    stop,
  };
}
