import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { describeFailure } from '../evidence/describe-failure.ts';
import { readMimeType } from '../evidence/read-mime-type.ts';
import { outcome } from '../outcome.ts';
import { showUrl } from '../text/show-url.ts';

export const page: DoctorCheck = {
  id: 'page',
  group: 'Page',
  question: 'Is the page there?',
  docs: docs.doctor,
  async examine({ page: evidence, endpoint }) {
    const { path, result } = await evidence.request();
    if (result.kind === 'failure') {
      const { seen, hint } = describeFailure(result);
      return outcome.failed(seen, hint);
    }
    const { status, url, headers } = result;
    const signIn = endpoint.hasSignIn
      ? 'Is the sign-in that you gave still good?'
      : 'If it needs a sign-in, give one: --cookie-env NAME';
    if (url.origin !== path[0]?.origin) {
      return outcome.unknown(`It redirects to another origin, ${showUrl(url)}.`, signIn);
    }
    if (status === 401 || status === 403) {
      return outcome.unknown(`${showUrl(url)} answered ${status}.`, signIn);
    }
    if (status !== 200) {
      return outcome.failed(
        `${showUrl(url)} answered ${status}.`,
        'Name the page that shows the panel: --page <url>',
      );
    }
    if (readMimeType(headers) !== 'text/html') {
      return outcome.failed(
        `${showUrl(url)} is no page: ${readMimeType(headers) ?? 'it has no type'}.`,
        'Name the page that shows the panel: --page <url>',
      );
    }
    return outcome.passed(
      path.length === 1 ? `${showUrl(url)}.` : `${showUrl(url)}, where a redirect leads.`,
    );
  },
};
