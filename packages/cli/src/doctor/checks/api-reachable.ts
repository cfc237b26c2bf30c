import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { describeFailure } from '../evidence/describe-failure.ts';
import { outcome } from '../outcome.ts';
import { showDuration } from '../text/show-duration.ts';
import { showUrl } from '../text/show-url.ts';

const WRONG_ADDRESS =
  'Check that CHATHUB_API_URL is the root of the ChatHub API, and that no proxy or sign-in page of the network answers in its place.';

/** Asked without credentials, so the API is expected to say 401. */
export const apiReachable: DoctorCheck = {
  id: 'api-reachable',
  group: 'ChatHub',
  question: 'Does the ChatHub API answer from here?',
  docs: docs.serverErrors,
  async examine({ api }) {
    const result = await api.anonymous();
    if (result.kind === 'failure') {
      const { seen, hint } = describeFailure(result);
      return outcome.failed(seen, hint);
    }
    const { status, url, sentAt, answeredAt } = result;
    const seen = `${url.host} answered ${status} after ${showDuration(answeredAt - sentAt)}`;
    if (status === 401 || status === 403) return outcome.passed(`${seen}.`);
    if (status === 429) {
      return outcome.failed(
        `${seen}: too many calls.`,
        'Wait, and share one token service instead of issuing a token per request.',
      );
    }
    if (status >= 500) {
      return outcome.failed(`${seen}.`, 'Try again later: the fault is on the side of ChatHub.');
    }
    return outcome.failed(
      `${showUrl(url)} answered ${status} to a call without credentials, where ChatHub answers 401.`,
      WRONG_ADDRESS,
    );
  },
};
