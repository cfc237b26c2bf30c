import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { isRedirect } from '../evidence/is-redirect.ts';
import { readTokenAnswer } from '../evidence/read-token-answer.ts';
import { Unaskable } from '../evidence/unaskable.ts';
import { outcome } from '../outcome.ts';

/** A token to anybody is the worst that can be found: who has it reads and writes as the operator. */
export const endpointAnonymous: DoctorCheck = {
  id: 'endpoint-anonymous',
  group: 'Token endpoint',
  question: 'Does it refuse who is not signed in?',
  docs: docs.error('token-unauthorized'),
  async examine({ endpoint }) {
    const result = await endpoint.anonymous();
    if (result.kind === 'failure' || [404, 405].includes(result.status) || result.status >= 500) {
      throw new Unaskable('It does not answer as an endpoint does: see endpoint-reachable.');
    }
    const { status, body } = result;
    if (status === 200 && readTokenAnswer(body ?? '').token !== null) {
      return outcome.failed(
        'It hands out a token to anybody.',
        'Take it off the network now. Have `authorize` answer null for requests without a session, and deactivate the operator until its token has expired.',
      );
    }
    if (isRedirect(status)) {
      return outcome.failed(
        `It redirects (${status}), as to a sign-in page.`,
        'Answer 401: fetch follows a redirect, and takes the sign-in page for the answer.',
      );
    }
    if (endpoint.refusesApp(result)) {
      throw new Unaskable('It takes the app for a stranger: see endpoint-cors.');
    }
    if (status === 429) throw new Unaskable('It answered 429: too many requests.');
    return status === 401
      ? outcome.passed('Without a sign-in it answers 401.')
      : outcome.failed(
          `Without a sign-in it answers ${status}.`,
          'Answer 401 to who is not signed in. 403 means that a signed-in user has no right to a token, and 200 that all is well.',
        );
  },
};
