import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { outcome } from '../outcome.ts';

export const credentials: DoctorCheck = {
  id: 'credentials',
  group: 'ChatHub',
  question: "Are the company's credentials given, and of one kind?",
  docs: docs.doctor,
  async examine({ api }) {
    const found = await api.credentials();
    if ('problem' in found) return outcome.failed(found.problem, found.hint);
    return outcome.passed(
      'companyToken' in found.credentials ? 'A company token.' : 'A login with its password.',
    );
  },
};
