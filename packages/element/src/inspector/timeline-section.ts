import type { TimelineEntry } from '@chathub/core/diagnose';
import { clockTime } from './clock-time.ts';
import { make } from './make.ts';
import { makeSection } from './make-section.ts';
import type { Section } from './section.ts';

/** What happened, the newest first. */
export function timelineSection(): Section {
  const rows = make('tbody');
  const head = ['Time', 'What', 'Details'].map((title) => make('th', { scope: 'col' }, title));
  const table = make(
    'table',
    { 'aria-labelledby': 'timeline' },
    make('thead', {}, make('tr', {}, ...head)),
    rows,
  );
  // What scrolls must be within reach of the keyboard.
  const scroller = make(
    'div',
    { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': 'Timeline, newest first' },
    table,
  );
  let shown: readonly TimelineEntry[] | undefined;
  return {
    element: makeSection('timeline', 'Timeline', scroller),
    update({ entries }) {
      if (entries === shown) return;
      shown = entries;
      rows.replaceChildren(
        ...entries
          .toReversed()
          .map(({ at, kind, text }) =>
            make(
              'tr',
              { class: kind },
              make('td', {}, make('time', {}, clockTime(at))),
              make('td', {}, kind.replace('-', ' ')),
              make('td', {}, text),
            ),
          ),
      );
    },
  };
}
