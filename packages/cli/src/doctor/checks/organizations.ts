import { matchReference } from '../../directory/match-reference.ts';
import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { outcome } from '../outcome.ts';
import { clean } from '../text/clean.ts';
import { listNamed } from '../text/list-named.ts';

export const organizations: DoctorCheck = {
  id: 'organizations',
  group: 'ChatHub',
  question: 'Are there organizations, and the one that was asked for?',
  docs: docs.doctor,
  async examine({ api, options }) {
    const found = await api.organizations();
    if (!found.ok) {
      const { message, hint } = found.error;
      return outcome.unknown(message, hint);
    }
    const all = found.value;
    if (all.length === 0) {
      return outcome.failed(
        'The company has no organization.',
        "Ask ChatHub's support to create one: operators belong to organizations.",
      );
    }
    const { organization: wanted } = options;
    if (wanted === null) return outcome.passed(`${listNamed(all)}.`);
    const [one, ...others] = matchReference(all, wanted);
    if (one === undefined) {
      return outcome.failed(
        `There is no organization "${clean(wanted)}".`,
        `Use one of these: ${listNamed(all)}.`,
      );
    }
    return others.length > 0
      ? outcome.failed(
          `"${clean(wanted)}" is the name of ${others.length + 1} organizations.`,
          `Give an id: ${listNamed([one, ...others])}.`,
        )
      : outcome.passed(`${listNamed([one])}.`);
  },
};
