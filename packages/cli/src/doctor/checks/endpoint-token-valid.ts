import { describeToken } from '@chathub/core/diagnose';
import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { otherwise } from '../evidence/otherwise.ts';
import { requireValue } from '../evidence/require-value.ts';
import { outcome } from '../outcome.ts';
import { clean } from '../text/clean.ts';
import { listNamed } from '../text/list-named.ts';

export const endpointTokenValid: DoctorCheck = {
  id: 'endpoint-token-valid',
  group: 'Token endpoint',
  question: "Does ChatHub take the endpoint's token, and as whose?",
  docs: docs.error('token-rejected'),
  async examine({ endpoint, operator, options, api, now }) {
    const { isValid, operatorId, error } = requireValue(
      await endpoint.tokenValidation(),
      'api-reachable',
    );
    const { token } = await endpoint.token();
    if (!isValid) {
      const skew = await api.assumedClockSkew();
      if (describeToken(token, now() + skew).expired) {
        return outcome.unknown('ChatHub refuses it: it has ended, see endpoint-life.');
      }
      if (await operator.isKnownInactive(null)) {
        return outcome.unknown(
          'ChatHub refuses it: the operator is not active, see operator-status.',
        );
      }
      return outcome.failed(
        `ChatHub refuses it${error === null ? '' : `: "${clean(error)}"`}.`,
        'Check that the endpoint asks the same ChatHub (CHATHUB_API_URL) with credentials of the same company, and that it hands out the token unchanged.',
      );
    }
    const wanted = options.operator === null ? null : await otherwise(operator.chosen, null);
    if (wanted !== null && operatorId !== null && wanted.id !== operatorId) {
      return outcome.failed(
        `ChatHub takes it, as that of operator ${operatorId}, and not of ${listNamed([wanted])}.`,
        'Check which operator `authorize` answers for the user who is signed in.',
      );
    }
    const all = await otherwise(operator.operators, []);
    const whose = all.find(({ id }) => id === operatorId);
    if (operatorId === null) return outcome.passed('ChatHub takes it, without saying whose it is.');
    return outcome.passed(
      `ChatHub takes it, as that of operator ${whose ? listNamed([whose]) : operatorId}.`,
    );
  },
};
