import {
  createFaultClient,
  type FaultState,
  faultGroups,
  isFaultActive,
  noFaults,
  type TimelineEntry,
} from '@chathub-demo/kit';
import { part } from './part.ts';

/** Shows the buttons that break things on purpose. */
export async function showFaultControls(
  note: (entry: Pick<TimelineEntry, 'title' | 'detail' | 'tone'>) => void,
): Promise<void> {
  const client = createFaultClient();
  const updates: ((state: FaultState) => void)[] = [];
  let faults = noFaults;
  const apply = (next: FaultState): void => {
    faults = next;
    for (const update of updates) update(next);
  };

  const groups = faultGroups.map((group) => {
    const fieldset = document.createElement('fieldset');
    const legend = document.createElement('legend');
    legend.textContent = group.label;
    const row = buttonRow();
    for (const control of group.controls) {
      const button = createButton(control.label, 'button');
      button.title = control.description;
      button.dataset.fault = control.id;
      if (control.kind === 'switch') {
        updates.push((state) =>
          button.setAttribute('aria-pressed', String(isFaultActive(control, state))),
        );
      }
      button.addEventListener('click', async () => {
        const active = isFaultActive(control, faults);
        apply(await client.use(control));
        if (control.kind === 'switch' && control.reload) location.reload();
        note({
          title: active ? `${control.label}: back to normal` : control.label,
          detail: active ? '' : control.description,
          tone: 'quiet',
        });
      });
      row.append(button);
    }
    fieldset.append(legend, row);
    return fieldset;
  });

  const reset = createButton('Everything back to normal', 'button button--primary');
  reset.addEventListener('click', async () => {
    apply(await client.reset());
    note({ title: 'Everything back to normal', detail: '', tone: 'quiet' });
  });
  const resetRow = buttonRow();
  resetRow.append(reset);

  const card = part('faults');
  card.querySelector('.faults')?.append(...groups, resetRow);
  card.hidden = false;
  apply(await client.get());
}

function createButton(label: string, className: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.textContent = label;
  return button;
}

function buttonRow(): HTMLParagraphElement {
  const row = document.createElement('p');
  row.className = 'button-row';
  return row;
}
