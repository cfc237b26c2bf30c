import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { requireValue } from '../evidence/require-value.ts';
import { outcome } from '../outcome.ts';
import { clean } from '../text/clean.ts';

export const tokenValid: DoctorCheck = {
  id: 'token-valid',
  group: 'Operator and token',
  question: 'Does ChatHub take the token that it has issued?',
  docs: docs.error('token-rejected'),
  async examine({ operator }) {
    const { isValid, operatorId, error } = requireValue(
      await operator.tokenValidation(),
      'api-reachable',
    );
    const { id } = await operator.chosen();
    if (!isValid) {
      return outcome.failed(
        `ChatHub refuses it${error === null ? '' : `: "${clean(error)}"`}.`,
        "Try again, and if it stays so tell ChatHub's support: a token that it has just issued should hold.",
      );
    }
    return operatorId === null || operatorId === id
      ? outcome.passed(`ChatHub takes it, as that of operator ${operatorId ?? id}.`)
      : outcome.failed(
          `ChatHub takes it as that of operator ${operatorId}, not ${id}.`,
          "Tell ChatHub's support: it has issued somebody else's token.",
        );
  },
};
