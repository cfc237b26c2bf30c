import { describeToken } from '@chathub/core/diagnose';
import { MAX_TOKEN_LIFETIME } from '@chathub/server';
import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { requireValue } from '../evidence/require-value.ts';
import { Unaskable } from '../evidence/unaskable.ts';
import { EXPIRY_TOLERANCE } from '../expiry-tolerance.ts';
import { outcome } from '../outcome.ts';
import { showDuration } from '../text/show-duration.ts';

export const tokenExpiry: DoctorCheck = {
  id: 'token-expiry',
  group: 'Operator and token',
  question: 'Does the token end when it was asked to?',
  docs: docs.error('token-expired'),
  async examine({ operator, now, options }) {
    const { token, issuedAt } = requireValue(await operator.token(), 'token-issued');
    const { expiresAt } = describeToken(token, now());
    if (expiresAt === null) throw new Unaskable('The token does not say when it ends.');
    const asked = Math.min(options.tokenLifetime, MAX_TOKEN_LIFETIME) * 1000;
    // Asked for was a moment, and `exp` is one: what time it is does not come into it.
    const granted = expiresAt - issuedAt;
    const seen = `Asked for ${showDuration(asked)}, granted ${showDuration(granted)}.`;
    return Math.abs(granted - asked) <= EXPIRY_TOLERANCE
      ? outcome.passed(seen)
      : outcome.failed(
          seen,
          `Set \`lifetime\` of your token service to what is granted, ${Math.round(granted / 1000)} seconds, and trust \`exp\` rather than what was asked for.`,
        );
  },
};
