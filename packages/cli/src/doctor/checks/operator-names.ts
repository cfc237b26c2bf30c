import { OperatorStatus } from '@chathub/server';
import { canonicalName } from '../../directory/canonical-name.ts';
import type { ListedOperator } from '../../directory/listed-operator.ts';
import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { outcome } from '../outcome.ts';
import { listNamed } from '../text/list-named.ts';

/** ChatHub does not reject duplicates: a repeated synchronize call creates every operator again. */
export const operatorNames: DoctorCheck = {
  id: 'operator-names',
  group: 'Operator and token',
  question: 'Has every active operator of an organization a name of its own?',
  docs: docs.doctor,
  async examine({ operator }) {
    const active = (await operator.operators()).filter(
      ({ status }) => status === OperatorStatus.active,
    );
    const byName: Record<string, ListedOperator[]> = {};
    for (const one of active) {
      const key = JSON.stringify([one.organization.id, canonicalName(one.name)]);
      byName[key] = [...(byName[key] ?? []), one];
    }
    const twice = Object.values(byName).filter(({ length }) => length > 1);
    return twice.length === 0
      ? outcome.passed(`${active.length} active, no name twice.`)
      : outcome.failed(
          `Active under one name: ${twice.map(listNamed).join('; ')}.`,
          'If they are one person, keep the one whose id your server uses and deactivate the rest: chathub operators deactivate <id>. If not, tell them apart by their names.',
        );
  },
};
