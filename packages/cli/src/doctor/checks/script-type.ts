import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { isJavaScript } from '../evidence/is-javascript.ts';
import { Unaskable } from '../evidence/unaskable.ts';
import { outcome } from '../outcome.ts';
import { clean } from '../text/clean.ts';

/** The type of a module is always strict: HTML Standard, "fetch a single module script". */
export const scriptType: DoctorCheck = {
  id: 'script-type',
  group: 'Widget script',
  question: 'Is what comes a script, by its type?',
  docs: docs.error('script-network'),
  async examine({ script }) {
    const { result } = await script.request();
    if (result.kind === 'failure' || result.status !== 200) {
      throw new Unaskable('The script does not come: see script-answer.');
    }
    const type = clean(result.headers.get('content-type') ?? '');
    if (isJavaScript(result.headers)) return outcome.passed(`${type}.`);
    return /^\s*<(!doctype|html)/i.test(result.body ?? '')
      ? outcome.failed(
          `A page (${type || 'without a type'}) comes in the place of the script.`,
          'Check the address (`scriptUrl`), and whether a proxy, a sign-in or an error page answers there.',
        )
      : outcome.failed(
          type === '' ? 'It comes without a type.' : `It comes as ${type}.`,
          'Whoever serves it must say Content-Type: text/javascript. Browsers run no module of another type.',
        );
  },
};
