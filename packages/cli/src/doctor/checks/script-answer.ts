import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { describeFailure } from '../evidence/describe-failure.ts';
import { outcome } from '../outcome.ts';
import { showUrl } from '../text/show-url.ts';

export const scriptAnswer: DoctorCheck = {
  id: 'script-answer',
  group: 'Widget script',
  question: 'Does the address of the script answer?',
  docs: docs.error('script-network'),
  async examine({ script }) {
    const { result } = await script.request();
    if (result.kind === 'failure') {
      const { seen, hint } = describeFailure(result);
      return outcome.failed(seen, hint);
    }
    const { status, url, size } = result;
    if (status !== 200) {
      return outcome.failed(
        `${showUrl(url)} answered ${status}.`,
        status >= 500
          ? 'Try again later: the fault is on the side of ChatHub.'
          : 'Check the address (`scriptUrl`): it is the one of ChatHub\'s "Widget Integration" page.',
      );
    }
    return size === 0
      ? outcome.failed(
          `${showUrl(url)} answered with nothing.`,
          "Try again later, and if it stays so tell ChatHub's support.",
        )
      : outcome.passed(`${showUrl(url)} answered 200.`);
  },
};
