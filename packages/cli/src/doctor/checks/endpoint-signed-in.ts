import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { isRedirect } from '../evidence/is-redirect.ts';
import type { ProbeAnswer } from '../evidence/probe-result.ts';
import { Unaskable } from '../evidence/unaskable.ts';
import { outcome } from '../outcome.ts';

export const endpointSignedIn: DoctorCheck = {
  id: 'endpoint-signed-in',
  group: 'Token endpoint',
  question: 'Does it answer who is signed in?',
  docs: docs.server,
  async examine({ api, endpoint, operator }) {
    const result = await endpoint.signedIn();
    if (result.kind === 'failure') {
      throw new Unaskable('It does not answer: see endpoint-reachable.');
    }
    const { status } = result;
    const seen = `Signed in, it answers ${status}.`;
    if (status === 200) return outcome.passed(seen);
    const anonymous = await endpoint.anonymous();
    const isSameForAll = anonymous.kind === 'answer' && anonymous.status === status;
    if (isSameForAll && (status >= 500 || status === 404 || status === 405)) {
      throw new Unaskable(`${seen} So it does without a sign-in: see endpoint-reachable.`);
    }
    if (endpoint.refusesApp(result)) {
      throw new Unaskable(`${seen} It takes the app for a stranger: see endpoint-cors.`);
    }
    if (status === 403 && (await operator.isKnownInactive(null))) {
      throw new Unaskable(`${seen} The operator is not active: see operator-status.`);
    }
    if (status >= 500 && !(await api.isAnswering())) {
      throw new Unaskable(`${seen} ChatHub does not answer either: see api-reachable.`);
    }
    return outcome.failed(seen, hintFor(result));
  },
};

function hintFor({ status, headers }: ProbeAnswer): string {
  if (isRedirect(status)) {
    return 'It must answer itself: fetch follows the redirect, and takes the sign-in page for the answer. If the sign-in that you gave has ended, give a new one.';
  }
  const wait = headers.get('retry-after') ?? '';
  const again = /^\d{1,6}$/.test(wait) ? ` Or try again in ${wait} s.` : '';
  switch (status) {
    case 401:
      return 'The sign-in that you gave has ended, or the endpoint does not see it: check that the session middleware runs before it.';
    case 403:
      return 'This user has no operator, or ChatHub issues no token for it: check what `authorize` answers, and the status of the operator.';
    case 404:
    case 405:
      return 'Check the path, and that the endpoint is mounted there for GET.';
    case 429:
      return `Too many requests: raise \`limit\`, or see who asks.${again}`;
    case 503:
      return `The server's log has the cause: the credentials of the server, ChatHub, or the server itself.${again}`;
    default:
      return "The server's log has the cause: a token comes with 200.";
  }
}
