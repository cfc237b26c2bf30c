import type { InspectorModel } from './inspector-model.ts';
import { make } from './make.ts';
import { reportText } from './report-text.ts';
import type { Section } from './section.ts';

/** Copies everything as text; where a page may not, it shows the text to copy by hand. */
export function copySection(): Section {
  let model: InspectorModel | undefined;
  const note = make('span', { class: 'note' });
  const text = make('textarea', { readonly: '', rows: '8', 'aria-label': 'Report', hidden: '' });
  const copy = async () => {
    if (!model) return;
    const report = reportText(model);
    try {
      await navigator.clipboard.writeText(report);
      note.textContent = 'Copied.';
      text.hidden = true;
    } catch {
      note.textContent = 'Copy it from here:';
      text.value = report;
      text.hidden = false;
      text.select();
    }
  };
  const button = make('button', { type: 'button', click: copy }, 'Copy as text');
  return {
    element: make('div', { class: 'copy' }, button, note, text),
    update(now) {
      model = now;
    },
  };
}
