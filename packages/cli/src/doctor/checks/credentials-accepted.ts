import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { outcome } from '../outcome.ts';

export const credentialsAccepted: DoctorCheck = {
  id: 'credentials-accepted',
  group: 'ChatHub',
  question: 'Does ChatHub accept the credentials?',
  docs: docs.serverErrors,
  async examine({ api }) {
    const found = await api.organizations();
    if (found.ok) return outcome.passed('ChatHub knows them.');
    const { code, message, hint } = found.error;
    switch (code) {
      case 'upstream-unauthorized':
        return outcome.failed(message, hint);
      case 'upstream-forbidden':
        return outcome.passed('ChatHub knows them, but not for this: see credentials-level.');
      default:
        return outcome.unknown(`${message} See api-reachable.`, hint);
    }
  },
};
