import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { judgePolicy } from '../judge-policy.ts';

export const cspScript: DoctorCheck = {
  id: 'csp-script',
  group: 'Page',
  question: "Does the page's policy let the script in?",
  docs: docs.error('script-blocked'),
  async examine({ page }) {
    return judgePolicy((await page.verdicts()).script, 'No policy says anything about scripts.');
  },
};
