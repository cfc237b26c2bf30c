import { describeToken } from '@chathub/core/diagnose';
import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { requireValue } from '../evidence/require-value.ts';
import { outcome } from '../outcome.ts';

export const tokenForm: DoctorCheck = {
  id: 'token-form',
  group: 'Operator and token',
  question: 'Is what ChatHub issues a token?',
  docs: docs.error('token-malformed'),
  async examine({ operator, now }) {
    const issued = await operator.token();
    if (!issued.ok && issued.error.code === 'upstream-malformed') {
      return outcome.failed(
        'The answer is neither a JSON string with a token nor a bare one.',
        issued.error.hint,
      );
    }
    const { form } = describeToken(requireValue(issued, 'token-issued').token, now());
    return form === 'jwt'
      ? outcome.passed('A JWT of three parts, without quotes.')
      : outcome.unknown(
          'It is no JWT, which is what ChatHub documents: when it ends cannot be read from it.',
          'Have the endpoint say `expiresIn`, as @chathub/server does.',
        );
  },
};
