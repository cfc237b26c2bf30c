import { describeToken } from '@chathub/core/diagnose';
import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { Unaskable } from '../evidence/unaskable.ts';
import { outcome } from '../outcome.ts';
import { showDuration } from '../text/show-duration.ts';

export const endpointLife: DoctorCheck = {
  id: 'endpoint-life',
  group: 'Token endpoint',
  question: 'Has the token at least half of its life left?',
  docs: docs.error('token-expired'),
  async examine({ endpoint, api, now }) {
    const { token } = await endpoint.token();
    const { sentAt } = await endpoint.answer();
    const { expiresAt, issuedAt } = describeToken(token, now());
    if (expiresAt === null) throw new Unaskable('The token does not say when it ends.');
    const left = expiresAt - (sentAt + (await api.assumedClockSkew()));
    if (left <= 0) {
      return outcome.failed(
        `It ended ${showDuration(left)} ago.`,
        'Do not hand out a kept token without looking at its end: @chathub/server renews it in time.',
      );
    }
    if (issuedAt === null) throw new Unaskable('The token does not say when its life began.');
    const life = expiresAt - issuedAt;
    const seen = `${showDuration(left)} of ${showDuration(life)}.`;
    return left * 2 >= life
      ? outcome.passed(seen)
      : outcome.failed(
          seen,
          'Renew a kept token when half of its life is over, as @chathub/server does: otherwise browsers ask again and again for one that is about to end.',
        );
  },
};
