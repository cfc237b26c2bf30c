import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { allowsOrigin } from '../evidence/allows-origin.ts';
import { appOrigin } from '../evidence/app-origin.ts';
import { Unaskable } from '../evidence/unaskable.ts';
import { outcome } from '../outcome.ts';
import { clean } from '../text/clean.ts';

/** Modules are always fetched with CORS: HTML Standard, "fetch a single module script". */
export const scriptCors: DoctorCheck = {
  id: 'script-cors',
  group: 'Widget script',
  question: "May the app's pages run it as a module?",
  docs: docs.error('script-network'),
  async examine({ script, options }) {
    const origin = appOrigin(options);
    const { result } = await script.request();
    if (result.kind === 'failure' || result.status !== 200) {
      throw new Unaskable('The script does not come: see script-answer.');
    }
    if (result.url.origin === origin) return outcome.passed('It is of the same origin.');
    const allowed = result.headers.get('access-control-allow-origin');
    const seen =
      allowed === null
        ? 'No Access-Control-Allow-Origin.'
        : `Access-Control-Allow-Origin: ${clean(allowed)}.`;
    return allowsOrigin(result.headers, origin)
      ? outcome.passed(seen)
      : outcome.failed(
          seen,
          `Ask ChatHub's support to allow ${origin}: a module of another origin runs only with such a header.`,
        );
  },
};
