import { errorDocsUrl } from '@chathub/core/diagnose';
import { clockTime } from './clock-time.ts';
import type { InspectorModel } from './inspector-model.ts';
import { make } from './make.ts';
import { makeSection } from './make-section.ts';
import type { Section } from './section.ts';
import { timeLeft } from './time-left.ts';
import { tokenLife } from './token-life.ts';

/** Status, error and next attempt, and the life of the token as a bar. */
export function stateSection(): Section {
  const facts = make('dl');
  const fill = make('div');
  const meter = make(
    'div',
    { role: 'meter', 'aria-label': 'Life of the token', 'aria-valuemin': '0', class: 'bar' },
    fill,
  );
  const left = make('p', { class: 'note' });
  let shown = '';

  const showFacts = ({ state, now }: InspectorModel) => {
    const error = state?.error;
    const retryAt = state?.retryAt;
    const rows: Array<[string, string, Node?]> = [['Status', state?.status ?? 'no panel']];
    if (error) {
      const link = { href: errorDocsUrl(error.code), target: '_blank', rel: 'noreferrer' };
      rows.push(['Error', '', make('a', link, error.code)], ['What to do', error.hint]);
      if (retryAt) rows.push(['Next attempt', retryAt > now ? `at ${clockTime(retryAt)}` : 'now']);
      else if (state.status === 'unavailable') rows.push(['Next attempt', 'only by retry()']);
    }
    // A link that has the focus keeps it.
    const text = JSON.stringify(rows.map(([term, words]) => [term, words, error?.code]));
    if (text === shown) return;
    shown = text;
    facts.replaceChildren(
      ...rows.flatMap(([term, words, node]) => [
        make('dt', {}, term),
        make('dd', {}, node ?? words),
      ]),
    );
  };

  return {
    element: makeSection('state', 'State', facts, meter, left),
    update(model) {
      showFacts(model);
      const { remaining, whole } = tokenLife(model);
      meter.hidden = !whole;
      const percent = whole && Math.round((remaining / whole) * 100);
      fill.style.width = `${percent}%`;
      fill.className = percent > 25 ? '' : 'low';
      meter.setAttribute('aria-valuemax', `${Math.round(whole / 1000)}`);
      meter.setAttribute('aria-valuenow', `${Math.round(remaining / 1000)}`);
      const words = !model.state?.expiresAt
        ? 'No token, or one that does not say when it ends'
        : `Token: ${timeLeft(remaining)} left, until ${clockTime(model.state.expiresAt)}`;
      meter.setAttribute('aria-valuetext', words);
      left.textContent = words;
    },
  };
}
