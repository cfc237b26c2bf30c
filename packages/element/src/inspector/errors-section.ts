import { errorDocsUrl, type TimelineEntry } from '@chathub/core/diagnose';
import { clockTime } from './clock-time.ts';
import { make } from './make.ts';
import { makeSection } from './make-section.ts';
import type { Section } from './section.ts';

/** So many are shown. */
const MOST = 5;

/** The last errors, each with what to do and where it is explained. */
export function errorsSection(): Section {
  const list = make('ol');
  const none = make('p', { class: 'note' }, 'None so far');
  const element = makeSection('errors', 'Last errors', none, list);
  let shown: readonly TimelineEntry[] | undefined;
  return {
    element,
    update({ entries }) {
      if (entries === shown) return;
      shown = entries;
      const errors = entries.filter(({ kind }) => kind === 'error').slice(-MOST);
      none.hidden = errors.length > 0;
      list.replaceChildren(
        ...errors
          .reverse()
          .map(({ at, code, text, hint }) =>
            make(
              'li',
              {},
              make('time', {}, clockTime(at)),
              ' ',
              code
                ? make('a', { href: errorDocsUrl(code), target: '_blank', rel: 'noreferrer' }, text)
                : text,
              make('p', {}, hint ?? ''),
            ),
          ),
      );
    },
  };
}
