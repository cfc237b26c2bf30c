import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { otherwise } from '../evidence/otherwise.ts';
import { readSetCookies, type SetCookie } from '../evidence/read-set-cookies.ts';
import { Unaskable } from '../evidence/unaskable.ts';
import { outcome } from '../outcome.ts';
import { clean } from '../text/clean.ts';

/** Cookies that scripts are meant to read, against forged requests. */
const READABLE = /csrf|xsrf/i;

export const endpointCookies: DoctorCheck = {
  id: 'endpoint-cookies',
  group: 'Token endpoint',
  question: 'Are the cookies that it sets out of reach for scripts and other sites?',
  docs: docs.doctor,
  async examine({ endpoint, options }) {
    const asked = await Promise.all([endpoint.anonymous(), otherwise(endpoint.signedIn, null)]);
    if (!asked.some((one) => one?.kind === 'answer')) {
      throw new Unaskable('It does not answer: see endpoint-reachable.');
    }
    const cookies = asked
      .flatMap((one) => (one?.kind === 'answer' ? readSetCookies(one.headers) : []))
      .filter(({ isRemoval, name }) => !isRemoval && !READABLE.test(name));
    if (cookies.length === 0) {
      return outcome.unknown(
        'It sets none in these answers.',
        'Look at the answer of your sign-in: the session cookie wants Secure, HttpOnly and SameSite=Lax.',
      );
    }
    const needsSecure = endpoint.url().protocol === 'https:';
    const isElsewhere =
      options.origin !== null && new URL(options.origin).hostname !== endpoint.url().hostname;
    const faults = cookies.flatMap((cookie) => {
      const missing = faultsOf(cookie, needsSecure, isElsewhere);
      return missing.length > 0 ? [`${clean(cookie.name)}: ${missing.join(', ')}`] : [];
    });
    const names = [...new Set(cookies.map(({ name }) => clean(name)))].join(', ');
    return faults.length === 0
      ? outcome.passed(`${names}: ${needsSecure ? 'Secure, ' : ''}HttpOnly and SameSite.`)
      : outcome.failed(
          `${[...new Set(faults)].join('; ')}.`,
          'Set the session cookie with Secure, HttpOnly and SameSite=Lax: otherwise a script, a network or another site may use the session.',
        );
  },
};

function faultsOf(cookie: SetCookie, needsSecure: boolean, isElsewhere: boolean): string[] {
  const isNone = cookie.sameSite === 'none';
  return [
    ...(needsSecure && !cookie.isSecure ? ['no Secure'] : []),
    ...(cookie.isHttpOnly ? [] : ['no HttpOnly']),
    ...(cookie.sameSite === null ? ['no SameSite'] : []),
    // An endpoint on another site than the app has no other way.
    ...(isNone && !isElsewhere ? ['SameSite=None'] : []),
  ];
}
