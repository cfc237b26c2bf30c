import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { allowsOrigin } from '../evidence/allows-origin.ts';
import { appOrigin } from '../evidence/app-origin.ts';
import type { ProbeAnswer } from '../evidence/probe-result.ts';
import { Unaskable } from '../evidence/unaskable.ts';
import { outcome } from '../outcome.ts';

/**
 * ChatHub documents its allow list only by "CORS errors", so that is what is looked for: the preflight of a call with a
 * token, and the call itself (Fetch Standard, sections 4.8 and 4.9).
 */
export const allowList: DoctorCheck = {
  id: 'allow-list',
  group: 'ChatHub',
  question: "Is the app's origin on ChatHub's allow list?",
  docs: docs.doctor,
  async examine({ api, options }) {
    const origin = appOrigin(options);
    if (!(await api.isAnswering())) {
      throw new Unaskable('It is not ChatHub that answers: see api-reachable.');
    }
    const [preflight, { result: call, isSignedIn }] = await Promise.all([
      api.preflight(),
      api.asPage(),
    ]);
    if (preflight.kind === 'failure' || call.kind === 'failure') {
      throw new Unaskable('ChatHub did not answer: see api-reachable.');
    }
    if (preflight.status >= 500 || call.status >= 500) {
      throw new Unaskable('ChatHub failed to answer, which says nothing: see api-reachable.');
    }
    const refusal = preflightRefusal(preflight, origin);
    if (refusal !== null) return refused(origin, `To the preflight ChatHub answers ${refusal}`);
    if (allowsOrigin(call.headers, origin)) {
      return outcome.passed(`ChatHub allows ${origin}, in the preflight and in the call.`);
    }
    if (!isSignedIn) {
      return outcome.unknown(
        `The preflight allows ${origin}; the call itself was refused for its credentials, and not every server adds CORS headers to that.`,
        'Give credentials that ChatHub accepts.',
      );
    }
    return refused(
      origin,
      'To the call ChatHub answers without a matching Access-Control-Allow-Origin.',
    );
  },
};

function refused(origin: string, seen: string) {
  return outcome.failed(
    seen,
    `Ask ChatHub's support to allow ${origin}, exactly so. Until then browsers tell of CORS errors.`,
  );
}

/** What a preflight lacks for a POST of JSON with a token; null where it allows it. */
function preflightRefusal({ status, headers }: ProbeAnswer, origin: string): string | null {
  if (!allowsOrigin(headers, origin)) return 'without a matching Access-Control-Allow-Origin.';
  if (status < 200 || status > 299) return `${status}.`;
  const allowed = (headers.get('access-control-allow-headers') ?? '').toLowerCase().split(/[\s,]+/);
  // A wildcard stands for every header but Authorization.
  const missing = ['authorization', 'content-type'].filter(
    (name) => !allowed.includes(name) && !(name !== 'authorization' && allowed.includes('*')),
  );
  return missing.length > 0
    ? `without ${missing.join(' and ')} in Access-Control-Allow-Headers.`
    : null;
}
