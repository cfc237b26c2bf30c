import { OperatorStatus } from '@chathub/server';
import { statusName } from '../../directory/status-name.ts';
import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { outcome } from '../outcome.ts';
import { listNamed } from '../text/list-named.ts';

export const operatorStatus: DoctorCheck = {
  id: 'operator-status',
  group: 'Operator and token',
  question: 'Is the operator active?',
  docs: docs.serverErrors,
  async examine({ operator }) {
    const chosen = await operator.chosen();
    const seen = `${listNamed([chosen])} is ${statusName(chosen.status)}.`;
    switch (chosen.status) {
      case OperatorStatus.active:
        return outcome.passed(seen);
      case OperatorStatus.deleted:
        return outcome.failed(
          seen,
          'Choose another operator, or add this one anew: chathub operators add',
        );
      default:
        return outcome.failed(
          seen,
          `ChatHub issues no token for it. Activate it: chathub operators activate ${chosen.id}`,
        );
    }
  },
};
