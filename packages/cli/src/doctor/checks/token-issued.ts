import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { outcome } from '../outcome.ts';
import { showDuration } from '../text/show-duration.ts';

export const tokenIssued: DoctorCheck = {
  id: 'token-issued',
  group: 'Operator and token',
  question: 'Does ChatHub issue a token for the operator?',
  docs: docs.serverErrors,
  async examine({ operator, options }) {
    const issued = await operator.token();
    if (issued.ok) {
      return outcome.passed(
        `One for ${showDuration(options.tokenLifetime * 1000)} was issued; it is kept nowhere.`,
      );
    }
    const { code, message, hint } = issued.error;
    return code === 'upstream-malformed'
      ? outcome.unknown('Something came, but it is not a token: see token-form.')
      : outcome.failed(message, hint);
  },
};
