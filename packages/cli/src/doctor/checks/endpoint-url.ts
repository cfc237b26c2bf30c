import { isSecureUrl } from '@chathub/core/diagnose';
import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { outcome } from '../outcome.ts';
import { showUrl } from '../text/show-url.ts';

export const endpointUrl: DoctorCheck = {
  id: 'endpoint-url',
  group: 'Token endpoint',
  question: 'Is the address of the endpoint safe?',
  docs: docs.doctor,
  async examine({ endpoint }) {
    const url = endpoint.url();
    return isSecureUrl(url)
      ? outcome.passed(`${showUrl(url)}.`)
      : outcome.failed(
          `${showUrl(url)} is neither https nor this machine.`,
          'Serve it over https: session and token would cross the network in the clear.',
        );
  },
};
