import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { judgePolicy } from '../judge-policy.ts';

export const cspTrustedTypes: DoctorCheck = {
  id: 'csp-trusted-types',
  group: 'Page',
  question: 'Does it allow the Trusted Types policy `chathub`?',
  docs: docs.error('script-blocked'),
  async examine({ page }) {
    return judgePolicy(
      (await page.verdicts()).trustedTypes,
      'The page does not require Trusted Types.',
    );
  },
};
