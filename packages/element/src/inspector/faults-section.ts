import { callSandbox } from './call-sandbox.ts';
import { make } from './make.ts';
import { makeSection } from './make-section.ts';
import { sandboxFaults } from './sandbox-faults.ts';
import type { Section } from './section.ts';

/**
 * Buttons that break the sandbox, and one that heals it.
 *
 * @param address Of the sandbox; hidden without one.
 */
export function faultsSection(address: () => string): Section {
  const note = make('p', { class: 'note' }, 'For development: they break the sandbox.');
  let base = '';
  let control = callSandbox(base);
  const act = (label: string, action: () => Promise<void>) => async () => {
    note.textContent = `${label}…`;
    try {
      await action();
      note.textContent = `${label}: done.`;
    } catch (error) {
      note.textContent = (error as Error).message;
    }
  };
  const button = (label: string, action: () => Promise<void>) =>
    make('button', { type: 'button', click: act(label, action) }, label);
  const buttons = make(
    'div',
    { class: 'buttons' },
    ...sandboxFaults.map((fault) => button(fault.label, () => control.cause(fault))),
    button('Heal all', () => control.heal()),
  );
  const element = makeSection('faults', 'Break something', buttons, note);
  return {
    element,
    update() {
      element.hidden = !address();
      if (address() === base) return;
      base = address();
      control = callSandbox(base);
    },
  };
}
