import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { outcome } from '../outcome.ts';

export const credentialsLevel: DoctorCheck = {
  id: 'credentials-level',
  group: 'ChatHub',
  question: "Are they a company's credentials, and not an operator's?",
  docs: docs.serverErrors,
  async examine({ api }) {
    const found = await api.organizations();
    if (found.ok) return outcome.passed('They may list organizations.');
    return found.error.code === 'upstream-forbidden'
      ? outcome.failed(
          'ChatHub takes them, but forbids what companies may do: this is an operator token.',
          'Put a company token into CHATHUB_COMPANY_TOKEN, or set CHATHUB_LOGIN and CHATHUB_PASSWORD.',
        )
      : outcome.unknown(`${found.error.message} See credentials-accepted.`);
  },
};
