import { describeToken, toTime } from '@chathub/core/diagnose';
import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { otherwise } from '../evidence/otherwise.ts';
import { EXPIRY_TOLERANCE } from '../expiry-tolerance.ts';
import { outcome } from '../outcome.ts';
import { showDuration } from '../text/show-duration.ts';

const USE_SERVER =
  '@chathub/server says { token, expiresIn, expiresAt }, the first in whole seconds.';

export const endpointExpiry: DoctorCheck = {
  id: 'endpoint-expiry',
  group: 'Token endpoint',
  question: 'Is what it says about the end true?',
  docs: docs.error('token-expired'),
  async examine({ endpoint, api, now }) {
    const { token, expiresIn, expiresAt } = await endpoint.token();
    const { sentAt } = await endpoint.answer();
    const skew = await api.assumedClockSkew();
    const end = describeToken(token, now()).expiresAt;
    const left = end === null ? null : end - (sentAt + skew);
    if (expiresIn === undefined && expiresAt === undefined) {
      return left === null
        ? outcome.failed('Neither the answer nor the token says when it ends.', USE_SERVER)
        : outcome.passed(
            `Only the token itself says so: ${showSpan(left)}. @chathub/core reads that.`,
          );
    }
    const stated: [string, number][] = [];
    if (expiresIn !== undefined)
      stated.push(['expiresIn', Number.parseFloat(String(expiresIn)) * 1000]);
    if (expiresAt !== undefined) {
      // It is a moment by the endpoint's own clock.
      const endpointSkew = await otherwise(endpoint.clockSkew, skew);
      stated.push(['expiresAt', toTime(expiresAt) - (sentAt + endpointSkew)]);
    }
    const unreadable = stated.find(([, value]) => Number.isNaN(value));
    if (unreadable) {
      return outcome.failed(
        `${unreadable[0]} cannot be read.`,
        `Send seconds as expiresIn, and ISO 8601 as expiresAt. ${USE_SERVER}`,
      );
    }
    if (left === null) {
      return outcome.passed(
        `It says ${showDuration(stated[0]?.[1] ?? 0)}; the token itself does not tell.`,
      );
    }
    const names = stated.map(([name]) => name).join(' and ');
    // Earlier than the token is safe: a server whose clock is ahead says so. Much earlier asks again and again.
    const wrong = stated.find(
      ([, value]) => value > left + EXPIRY_TOLERANCE || value < left / 2 - EXPIRY_TOLERANCE,
    );
    if (wrong) {
      return outcome.failed(
        `${wrong[0]} says ${showSpan(wrong[1])}, the token itself ${showSpan(left)}.`,
        `Take both from \`exp\` of the token that is handed out, and not from when it was asked for. ${USE_SERVER}`,
      );
    }
    return stated.every(([, value]) => Math.abs(value - left) <= EXPIRY_TOLERANCE)
      ? outcome.passed(`By ${names} as by the token itself: ${showSpan(left)}.`)
      : outcome.passed(`Before the token itself, by ${names}: ${showSpan(left)}.`);
  },
};

function showSpan(ms: number): string {
  return ms > 0 ? `in ${showDuration(ms)}` : `${showDuration(ms)} ago`;
}
