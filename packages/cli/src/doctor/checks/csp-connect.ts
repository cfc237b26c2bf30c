import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { judgePolicy } from '../judge-policy.ts';

/** The API's address stands for whatever the widget talks to, which ChatHub does not document. */
export const cspConnect: DoctorCheck = {
  id: 'csp-connect',
  group: 'Page',
  question: 'Does it let the page talk to the endpoint and to ChatHub?',
  docs: docs.error('token-network'),
  async examine({ page }) {
    return judgePolicy((await page.verdicts()).connect, 'There is nothing to talk to.');
  },
};
