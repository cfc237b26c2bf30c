import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { judgePolicy } from '../judge-policy.ts';

export const cspFrame: DoctorCheck = {
  id: 'csp-frame',
  group: 'Page',
  question: "Does it allow the panel's own frame?",
  docs: docs.error('script-blocked'),
  async examine({ page }) {
    return judgePolicy(
      (await page.verdicts()).frame,
      'There is none: isolation is "document", so the panel lives in the page itself.',
    );
  },
};
