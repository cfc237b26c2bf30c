import type { Check, Diagnosis } from '@chathub/core/diagnose';
import { make } from './make.ts';
import { makeSection } from './make-section.ts';
import type { Section } from './section.ts';

const item = ({ id, question, result, seen, hint, docs }: Check) =>
  make(
    'li',
    { class: result, 'data-check': id },
    make('span', { class: 'result' }, result),
    make('strong', {}, question),
    make('p', {}, seen),
    ...(hint
      ? [
          make(
            'p',
            { class: 'hint' },
            hint,
            ...(docs
              ? [
                  ' ',
                  make(
                    'a',
                    { href: docs, target: '_blank', rel: 'noreferrer' },
                    `More on ${docs.split('#')[1]}`,
                  ),
                ]
              : []),
          ),
        ]
      : []),
  );

/** The checks: what failed first, and what passed folded away. */
export function checksSection(run: () => void): Section {
  const button = make('button', { type: 'button', click: run }, 'Run checks');
  const note = make('p', { class: 'note' });
  const list = make('ul');
  const passedList = make('ul');
  const summary = make('summary');
  const passed = make('details', {}, summary, passedList);
  let shown: Diagnosis | null = null;
  return {
    element: makeSection('checks', 'Checks', button, note, list, passed),
    update({ diagnosis, running, failure }) {
      // A disabled button would lose the focus.
      button.setAttribute('aria-disabled', `${running}`);
      button.textContent = running
        ? 'Checking…'
        : diagnosis || failure
          ? 'Run again'
          : 'Run checks';
      const counts = diagnosis?.summary;
      note.textContent =
        failure ??
        (counts
          ? `${counts.failed} failed, ${counts.unknown} unknown, ${counts.passed} passed`
          : 'Not run yet. It asks for one token.');
      passed.hidden = !counts;
      if (diagnosis === shown) return;
      shown = diagnosis;
      const of = (result: Check['result']) =>
        (diagnosis?.checks ?? []).filter((check) => check.result === result).map(item);
      list.replaceChildren(...of('failed'), ...of('unknown'));
      passedList.replaceChildren(...of('passed'));
      summary.textContent = `${counts?.passed ?? 0} passed`;
    },
  };
}
