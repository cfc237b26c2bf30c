import { isSecureUrl } from '@chathub/core/diagnose';
import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { outcome } from '../outcome.ts';
import { showUrl } from '../text/show-url.ts';

export const scriptUrl: DoctorCheck = {
  id: 'script-url',
  group: 'Widget script',
  question: 'Is the address of the script one that browsers load?',
  docs: docs.error('bad-options'),
  async examine({ options }) {
    const { scriptUrl: url } = options;
    return isSecureUrl(url)
      ? outcome.passed(`${showUrl(url)}.`)
      : outcome.failed(
          `${showUrl(url)} is neither https nor this machine.`,
          'Use https: a page over https loads nothing over http, and over http anybody on the way can change the script.',
        );
  },
};
