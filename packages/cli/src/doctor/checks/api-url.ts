import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { outcome } from '../outcome.ts';
import { showUrl } from '../text/show-url.ts';

export const apiUrl: DoctorCheck = {
  id: 'api-url',
  group: 'ChatHub',
  question: 'Is the address of the ChatHub API safe to send credentials to?',
  docs: docs.doctor,
  async examine({ api: { baseUrl } }) {
    return 'url' in baseUrl
      ? outcome.passed(`${showUrl(baseUrl.url)}.`)
      : outcome.failed(
          baseUrl.problem,
          'Correct CHATHUB_API_URL or --api-url: https, or http on this machine. Without both it is the documented address.',
        );
  },
};
