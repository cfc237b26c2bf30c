import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { isAmbientSignIn } from '../evidence/is-ambient-sign-in.ts';
import { otherwise } from '../evidence/otherwise.ts';
import { readTokenAnswer } from '../evidence/read-token-answer.ts';
import { Unaskable } from '../evidence/unaskable.ts';
import { outcome } from '../outcome.ts';
import { STRANGER } from '../stranger.ts';

export const endpointCrossSite: DoctorCheck = {
  id: 'endpoint-cross-site',
  group: 'Token endpoint',
  question: "Does it refuse requests of other sites' pages?",
  docs: docs.server,
  async examine({ endpoint, options }) {
    const result = await endpoint.crossSite();
    if (result.kind === 'failure') {
      throw new Unaskable('It does not answer: see endpoint-reachable.');
    }
    const own = await otherwise(endpoint.signedIn, null);
    const ownStatus = own?.kind === 'answer' ? own.status : null;
    const { status, body } = result;
    if (status === 200 && readTokenAnswer(body ?? '').token !== null) {
      if (ownStatus === null) {
        throw new Unaskable('It hands out tokens to anybody: see endpoint-anonymous.');
      }
      if (!isAmbientSignIn(options)) {
        return outcome.passed(
          'It does not, and need not: the sign-in is a header that no browser sends by itself.',
        );
      }
      return outcome.failed(
        `It hands out a token to a page of ${STRANGER}.`,
        'Refuse by Sec-Fetch-Site and Origin, as @chathub/server does. Cookies alone do not say whose page asks.',
      );
    }
    // 403 without a sign-in is said before anybody asks who it is; any other refusal needs the comparison.
    const isTold = ownStatus === 200 ? status >= 400 && status < 500 : status === 403;
    if (isTold && status !== ownStatus) {
      return outcome.passed(`To a page of another site it answers ${status}.`);
    }
    return outcome.unknown(
      `To a page of another site it answers ${status}, but for what reason cannot be told.`,
      ownStatus === 200 ? null : 'Give a sign-in that works: --cookie-env NAME',
    );
  },
};
