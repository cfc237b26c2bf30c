import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { describeFailure } from '../evidence/describe-failure.ts';
import { otherwise } from '../evidence/otherwise.ts';
import { outcome } from '../outcome.ts';
import { showUrl } from '../text/show-url.ts';

export const endpointReachable: DoctorCheck = {
  id: 'endpoint-reachable',
  group: 'Token endpoint',
  question: 'Does the endpoint answer?',
  docs: docs.error('token-network'),
  async examine({ endpoint }) {
    const result = await endpoint.anonymous();
    if (result.kind === 'failure') {
      const { seen, hint } = describeFailure(result);
      return outcome.failed(seen, hint);
    }
    const { status, url } = result;
    const seen = `${showUrl(url)} answered ${status}.`;
    if (status >= 500) {
      return outcome.failed(seen, "Look into the server's log: the endpoint fails.");
    }
    if (status !== 404 && status !== 405) return outcome.passed(seen);
    const signedIn = await otherwise(endpoint.signedIn, null);
    return signedIn?.kind === 'answer' && signedIn.status !== status
      ? outcome.passed(`${showUrl(url)} answered ${signedIn.status} to who is signed in.`)
      : outcome.failed(
          seen,
          'Check the path, and that the endpoint is mounted there for GET: with @chathub/server it ends in /token.',
        );
  },
};
