import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { hasCacheDirective } from '../evidence/has-cache-directive.ts';
import { outcome } from '../outcome.ts';
import { clean } from '../text/clean.ts';

export const endpointCache: DoctorCheck = {
  id: 'endpoint-cache',
  group: 'Token endpoint',
  question: 'Is its answer kept out of caches?',
  docs: docs.server,
  async examine({ endpoint }) {
    const { headers } = await endpoint.answer();
    const control = clean(headers.get('cache-control') ?? '');
    const seen = control === '' ? 'No Cache-Control.' : `Cache-Control: ${control}.`;
    return hasCacheDirective(headers, 'no-store')
      ? outcome.passed(seen)
      : outcome.failed(
          seen,
          'Send Cache-Control: no-store: otherwise a token may lie on disks and in proxies, and come back when it is dead or when somebody else asks.',
        );
  },
};
