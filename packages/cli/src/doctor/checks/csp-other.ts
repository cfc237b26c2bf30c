import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { outcome } from '../outcome.ts';

export const cspOther: DoctorCheck = {
  id: 'csp-other',
  group: 'Page',
  question: 'Does it restrict styles, images, fonts, media or workers?',
  docs: docs.error('panel-not-rendered'),
  async examine({ page }) {
    const { rest } = await page.verdicts();
    if (rest.length === 0) return outcome.passed('It does not.');
    const names = [...new Set(rest.map(({ directive }) => directive))];
    return outcome.unknown(
      `It does (${names.join(', ')}), and what the widget needs of them ChatHub does not document.`,
      'Open the page and look for policy violations in the console: each names the directive and what to add.',
    );
  },
};
