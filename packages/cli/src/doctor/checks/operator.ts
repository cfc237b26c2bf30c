import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { outcome } from '../outcome.ts';
import { clean } from '../text/clean.ts';
import { listNamed } from '../text/list-named.ts';

export const operator: DoctorCheck = {
  id: 'operator',
  group: 'Operator and token',
  question: 'Is there such an operator?',
  docs: docs.doctor,
  async examine({ operator: evidence, options }) {
    const choice = await evidence.choice();
    const wanted = clean(options.operator ?? '');
    switch (choice.kind) {
      case 'found': {
        const { organization } = choice.operator;
        return outcome.passed(
          `${listNamed([choice.operator])} in ${listNamed([organization])}, ${choice.reason}.`,
        );
      }
      case 'missing':
        return outcome.failed(
          `There is no operator "${wanted}"${options.organization === null ? '' : ' in this organization'}.`,
          `There are: ${listNamed(await evidence.operators()) || 'none'}. Add one: chathub operators add`,
        );
      case 'ambiguous':
        return outcome.failed(
          `"${wanted}" is the name of ${choice.operators.length} operators.`,
          `Give an id: ${listNamed(choice.operators)}.`,
        );
      case 'unnamed':
        return outcome.unknown(
          `Which one is meant? ${choice.count} are active.`,
          choice.count === 0
            ? 'Add one: chathub operators add'
            : 'Say it by id or name: --operator 101',
        );
    }
  },
};
