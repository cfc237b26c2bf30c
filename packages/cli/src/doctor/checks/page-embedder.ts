import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { allowsOrigin } from '../evidence/allows-origin.ts';
import { otherwise } from '../evidence/otherwise.ts';
import { outcome } from '../outcome.ts';
import { clean } from '../text/clean.ts';

/**
 * Under an embedder policy, what comes from elsewhere must agree: by CORS, or by Cross-Origin-Resource-Policy where it is
 * fetched without (HTML Standard, "cross-origin embedder policy").
 */
export const pageEmbedder: DoctorCheck = {
  id: 'page-embedder',
  group: 'Page',
  question: 'Does the page accept what comes from other origins?',
  docs: docs.error('script-blocked'),
  async examine({ page, script, options }) {
    const { headers, url } = await page.document();
    const policy = clean(headers.get('cross-origin-embedder-policy') ?? 'unsafe-none');
    const [value] = policy.split(';');
    if (value !== 'require-corp' && value !== 'credentialless') {
      return outcome.passed('No Cross-Origin-Embedder-Policy.');
    }
    const seen = `Cross-Origin-Embedder-Policy: ${policy}.`;
    const answer = await otherwise(script.answer, null);
    if (answer !== null && answer.url.origin !== url.origin) {
      const origin = options.origin === null ? url.origin : new URL(options.origin).origin;
      if (!allowsOrigin(answer.headers, origin)) {
        return outcome.failed(
          `${seen} The script agrees neither by CORS nor otherwise.`,
          'Serve the page with the panel without this header, or have ChatHub add CORS headers to the script.',
        );
      }
    }
    return outcome.unknown(
      `${seen} The script itself may come in, but which images and frames the widget loads ChatHub does not document.`,
      'Open the page and look for blocked requests in the console; without need for it, serve the page without this header.',
    );
  },
};
