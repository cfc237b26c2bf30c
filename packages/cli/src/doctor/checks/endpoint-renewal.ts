import { describeToken } from '@chathub/core/diagnose';
import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { readTokenAnswer } from '../evidence/read-token-answer.ts';
import { requireValue } from '../evidence/require-value.ts';
import { Unaskable } from '../evidence/unaskable.ts';
import { outcome } from '../outcome.ts';

/**
 * A client whose token was refused asks with `reason=rejected`. A cache that answers with the same dead token would feed
 * it a loop; the same living one is right.
 */
export const endpointRenewal: DoctorCheck = {
  id: 'endpoint-renewal',
  group: 'Token endpoint',
  question: 'Does it give a living token to a client whose token was refused?',
  docs: docs.error('token-rejected'),
  async examine({ endpoint, api, operator, now }) {
    const { token: first } = await endpoint.token();
    const result = await endpoint.rejected();
    if (result.kind === 'failure') {
      throw new Unaskable('The second time it did not answer: see endpoint-reachable.');
    }
    const { token } = readTokenAnswer(result.body ?? '');
    if (result.status === 403 && (await operator.isKnownInactive(null))) {
      throw new Unaskable('The operator is not active: see operator-status.');
    }
    // It may need ChatHub for this answer.
    if (result.status >= 500 && !(await api.isAnswering())) {
      throw new Unaskable('ChatHub does not answer: see api-reachable.');
    }
    if (result.status !== 200 || token === null) {
      return outcome.failed(
        `Asked with reason=rejected it answers ${result.status}${result.status === 200 ? ' without a token' : ''}.`,
        'Let it take the parameter: a client sends it after ChatHub has refused its token.',
      );
    }
    const skew = await api.assumedClockSkew();
    if (token !== first) {
      return describeToken(token, now() + skew).expired
        ? outcome.failed(
            'Asked with reason=rejected it hands out one that has ended.',
            'Issue a new one then, or ask ChatHub whether the kept one still holds, as @chathub/server does.',
          )
        : outcome.passed('It hands out another one.');
    }
    const { isValid } = requireValue(await endpoint.tokenValidation(), 'endpoint-token-valid');
    if (isValid) return outcome.passed('It hands out the same one, which ChatHub takes.');
    if (await operator.isKnownInactive(null)) {
      throw new Unaskable('The operator is not active: see operator-status.');
    }
    return outcome.failed(
      'It hands out the same one, which ChatHub refuses.',
      'With reason=rejected, issue a new one, or ask ChatHub whether the kept one still holds, as @chathub/server does.',
    );
  },
};
