import { formatClock, type TimelineEntry } from '@chathub-demo/kit';

const shown = new Set<number>();

/** Adds the entries that are not on the page yet, newest first; what is there stays untouched. */
export function showTimeline(entries: readonly TimelineEntry[]): void {
  const list = document.querySelector('.timeline');
  for (const entry of entries.toReversed()) {
    if (shown.has(entry.id)) continue;
    shown.add(entry.id);
    list?.prepend(renderEntry(entry));
  }
  while (list && list.children.length > entries.length) list.lastElementChild?.remove();
}

function renderEntry(entry: TimelineEntry): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset.tone = entry.tone;
  const time = document.createElement('time');
  time.dateTime = new Date(entry.at).toISOString();
  time.textContent = formatClock(entry.at);
  const title = document.createElement('strong');
  title.textContent = entry.title;
  const detail = document.createElement('p');
  detail.textContent = entry.detail;
  const text = document.createElement('div');
  text.append(title, detail);
  item.append(time, text);
  return item;
}
