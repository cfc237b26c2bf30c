import { isSecureUrl } from '@chathub/core/diagnose';
import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { appOrigin } from '../evidence/app-origin.ts';
import { isAmbientSignIn } from '../evidence/is-ambient-sign-in.ts';
import { otherwise } from '../evidence/otherwise.ts';
import { Unaskable } from '../evidence/unaskable.ts';
import { outcome } from '../outcome.ts';
import { STRANGER } from '../stranger.ts';
import { clean } from '../text/clean.ts';

const ALLOW_ORIGIN = 'access-control-allow-origin';
const ALLOW_CREDENTIALS = 'access-control-allow-credentials';

export const endpointCors: DoctorCheck = {
  id: 'endpoint-cors',
  group: 'Token endpoint',
  question: "May the app's pages read its answer, and nobody else's?",
  docs: docs.error('token-network'),
  async examine({ endpoint, options }) {
    const asked = await Promise.all([
      endpoint.crossSite(),
      endpoint.crossSitePreflight(),
      otherwise(endpoint.signedIn, null),
      endpoint.anonymous(),
    ]);
    const answers = asked.filter((one) => one?.kind === 'answer');
    if (answers.length === 0) throw new Unaskable('It does not answer: see endpoint-reachable.');
    for (const { headers } of answers) {
      const allowed = headers.get(ALLOW_ORIGIN);
      const withCredentials = headers.get(ALLOW_CREDENTIALS) === 'true';
      if (allowed === STRANGER || (allowed === '*' && withCredentials)) {
        return outcome.failed(
          `Access-Control-Allow-Origin: ${clean(allowed)}${withCredentials ? ', with credentials' : ''}.`,
          'Name the origins that may read tokens, and only those: `allowedOrigins` of @chathub/server. One that repeats whoever asks opens the endpoint to every site.',
        );
      }
    }
    const endpointOrigin = endpoint.url().origin;
    const origin = options.origin === null ? endpointOrigin : appOrigin(options);
    if (origin === endpointOrigin) {
      return outcome.passed('It is of the same origin as the app, and opens itself to no other.');
    }
    if (!isSecureUrl(endpoint.url())) {
      throw new Unaskable('A page over https asks nothing over http: see endpoint-url.');
    }
    const [, , signedIn, anonymous] = asked;
    const own = signedIn?.kind === 'answer' ? signedIn : anonymous;
    if (own.kind === 'failure') throw new Unaskable('It does not answer: see endpoint-reachable.');
    const allowed = own.headers.get(ALLOW_ORIGIN);
    const needsCredentials = isAmbientSignIn(options);
    const isReadable = allowed === origin || (allowed === '*' && !needsCredentials);
    if (!isReadable || (needsCredentials && own.headers.get(ALLOW_CREDENTIALS) !== 'true')) {
      return outcome.failed(
        `It is of another origin than the app, and does not let ${origin} read its answer.`,
        `Serve it from the app's origin, which is simplest. Or allow it: \`allowedOrigins: ['${origin}']\` of @chathub/server, and \`fetchOptions: { credentials: 'include' }\` in the page.`,
      );
    }
    return outcome.passed(
      `It lets ${origin} read its answer.${needsCredentials ? " The page must ask with `fetchOptions: { credentials: 'include' }`." : ''}`,
    );
  },
};
