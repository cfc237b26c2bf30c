import { isSecureUrl } from '@chathub/core/diagnose';
import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { appOrigin } from '../evidence/app-origin.ts';
import { outcome } from '../outcome.ts';
import { clean } from '../text/clean.ts';

/** What ChatHub's support is told for the allow list must be what browsers send. */
export const origin: DoctorCheck = {
  id: 'origin',
  group: 'ChatHub',
  question: 'Is the origin one that browsers send, and the same everywhere?',
  docs: docs.doctor,
  async examine({ options }) {
    const expected = appOrigin(options);
    const given = options.origin ?? '';
    const url = new URL(expected);
    if (given !== expected) {
      return outcome.failed(
        `"${clean(given)}" is not an origin as browsers write it.`,
        `Without path, slash at the end or default port, in small letters: ${expected}. An allow list that has it otherwise never matches.`,
      );
    }
    if (!isSecureUrl(url)) {
      return outcome.failed(
        `${expected} is neither https nor this machine.`,
        'Serve the app over https: tokens would cross the network in the clear.',
      );
    }
    const others = [options.page, options.endpoint].filter((one) => one !== null);
    const other = others.find(({ hostname }) => isLoopback(hostname) && hostname !== url.hostname);
    if (isLoopback(url.hostname) && other !== undefined) {
      return outcome.failed(
        `The app is at ${expected}, but ${other.origin} was given as well: for a browser these are two origins.`,
        `Use one name everywhere. Cookies, CORS and the allow list know localhost and 127.0.0.1 as strangers to each other.`,
      );
    }
    return outcome.passed(
      isLoopback(url.hostname)
        ? `${expected}. Opened by another name of this machine, the page has another origin.`
        : `${expected}.`,
    );
  },
};

function isLoopback(hostname: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
