import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { Unaskable } from '../evidence/unaskable.ts';
import { outcome } from '../outcome.ts';
import { showUrl } from '../text/show-url.ts';

export const scriptRedirect: DoctorCheck = {
  id: 'script-redirect',
  group: 'Widget script',
  question: 'Does the script come from where it is asked for?',
  docs: docs.error('script-blocked'),
  async examine({ script }) {
    const { path, result } = await script.request();
    const [asked, ...others] = path;
    if (result.kind === 'failure' && others.length === 0) {
      throw new Unaskable('The script does not come: see script-answer.');
    }
    const stranger = others.find(({ origin }) => origin !== asked?.origin);
    if (stranger !== undefined) {
      return outcome.failed(
        `It is redirected to ${showUrl(stranger)}.`,
        `Use the last address as \`scriptUrl\`, or allow ${stranger.origin} in the page's policy as well. Only trust it if ChatHub tells of it.`,
      );
    }
    const last = others.at(-1);
    return outcome.passed(
      last === undefined ? 'No redirect.' : `Redirected to ${showUrl(last)}, the same origin.`,
    );
  },
};
