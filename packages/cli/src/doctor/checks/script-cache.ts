import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { hasCacheDirective } from '../evidence/has-cache-directive.ts';
import { outcome } from '../outcome.ts';
import { clean } from '../text/clean.ts';

export const scriptCache: DoctorCheck = {
  id: 'script-cache',
  group: 'Widget script',
  question: 'May browsers keep the script?',
  docs: docs.doctor,
  async examine({ script }) {
    const { headers, size } = await script.answer();
    const control = clean(headers.get('cache-control') ?? '');
    const seen = `${(size / 1000).toFixed(1)} kB, ${control === '' ? 'no Cache-Control' : `Cache-Control: ${control}`}.`;
    return hasCacheDirective(headers, 'no-store')
      ? outcome.failed(
          seen,
          "Ask ChatHub's support to have it cached: like this it is downloaded again for every page, and whenever the panel takes a new token.",
        )
      : outcome.passed(seen);
  },
};
