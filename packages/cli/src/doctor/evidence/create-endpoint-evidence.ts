import { isSecureUrl } from '@chathub/core/diagnose';
import type { DoctorEnvironment } from '../doctor-environment.ts';
import type { DoctorOptions } from '../doctor-options.ts';
import { STRANGER } from '../stranger.ts';
import { showUrl } from '../text/show-url.ts';
import { allowsOrigin } from './allows-origin.ts';
import type { ApiEvidence } from './api-evidence.ts';
import { appOrigin } from './app-origin.ts';
import { attempt } from './attempt.ts';
import type { EndpointEvidence } from './endpoint-evidence.ts';
import { isUsableToken } from './is-usable-token.ts';
import type { KeepSecret } from './keep-secret.ts';
import { measureClockSkew } from './measure-clock-skew.ts';
import { once } from './once.ts';
import { otherwise } from './otherwise.ts';
import { probe } from './probe.ts';
import type { ProbeResult } from './probe-result.ts';
import { readSetCookies } from './read-set-cookies.ts';
import { readTokenAnswer } from './read-token-answer.ts';
import { signInFor } from './sign-in-for.ts';
import { Unaskable } from './unaskable.ts';

/** Asks the app's token endpoint. */
export function createEndpointEvidence(
  options: DoctorOptions,
  environment: DoctorEnvironment,
  api: ApiEvidence,
  keepSecret: KeepSecret,
): EndpointEvidence {
  const hasSignIn = options.cookie !== null || Object.keys(options.headers).length > 0;

  const url = (): URL => {
    if (options.endpoint === null) {
      throw new Unaskable('No endpoint was given.', 'Say where it is: --endpoint <url>');
    }
    return options.endpoint;
  };

  const ask = async (
    target: URL,
    headers: Readonly<Record<string, string>>,
    method: 'GET' | 'OPTIONS' = 'GET',
  ): Promise<ProbeResult> => {
    const result = await probe(
      { url: target, method, headers: { Accept: '*/*', ...headers } },
      environment,
      options.timeout,
    );
    if (result.kind === 'answer') {
      for (const { value } of readSetCookies(result.headers)) keepSecret(value);
      const { token } = readTokenAnswer(result.body ?? '');
      if (token !== null && result.status === 200) {
        keepSecret(token);
        keepSecret(token.replace(/^[\\"']+|[\\"']+$/g, ''));
      }
    }
    return result;
  };

  /** What a browser adds for a page of the app. */
  const fromApp = (): Readonly<Record<string, string>> => {
    const endpointOrigin = url().origin;
    const origin = options.origin === null ? endpointOrigin : appOrigin(options);
    return origin === endpointOrigin ? { 'Sec-Fetch-Site': 'same-origin' } : { Origin: origin };
  };

  const signIn = (): Readonly<Record<string, string>> => {
    if (!hasSignIn) {
      throw new Unaskable(
        'Nobody is signed in.',
        'Put the value of the Cookie header of a signed-in browser into a variable and name it: --cookie-env NAME. Or a header: --header-env Authorization=NAME',
      );
    }
    if (!isSecureUrl(url())) {
      throw new Unaskable('The sign-in is not sent over plain http: see endpoint-url.');
    }
    return signInFor(url(), options);
  };

  const anonymous = once(async () => ask(url(), fromApp()));
  const signedIn = once(async () => ask(url(), { ...fromApp(), ...signIn() }));

  const answer = once(async () => {
    const result = await signedIn();
    if (result.kind === 'failure' || result.status !== 200) {
      throw new Unaskable('It hands out no token: see endpoint-signed-in.');
    }
    return result;
  });

  const token = once(async () => {
    const found = readTokenAnswer((await answer()).body ?? '');
    if (found.token === null) {
      throw new Unaskable('There is no token in the answer: see endpoint-shape.');
    }
    return { ...found, token: found.token };
  });

  return {
    hasSignIn,
    url,
    refusesApp: ({ status, headers }) => {
      const { Origin: origin } = fromApp();
      return origin !== undefined && status === 403 && !allowsOrigin(headers, origin);
    },
    anonymous,
    signedIn,
    answer,
    token,

    rejected: once(async () => {
      // Behind the first, as from a client that was refused with it.
      await answer();
      const target = new URL(url());
      target.searchParams.set('reason', 'rejected');
      return ask(target, { ...fromApp(), ...signIn() });
    }),

    crossSite: once(async () => {
      const headers = await otherwise(async () => signIn(), {});
      return ask(url(), { Origin: STRANGER, 'Sec-Fetch-Site': 'cross-site', ...headers });
    }),

    crossSitePreflight: once(async () =>
      ask(
        url(),
        {
          Origin: STRANGER,
          'Sec-Fetch-Site': 'cross-site',
          'Access-Control-Request-Method': 'GET',
          'Access-Control-Request-Headers': 'authorization',
        },
        'OPTIONS',
      ),
    ),

    tokenValidation: once(async () => {
      const found = await token();
      if (!isUsableToken(found.token)) {
        throw new Unaskable('What comes is no token to ask about: see endpoint-token-form.');
      }
      const client = await api.client();
      // Without this a wrong password would read as a refused token.
      await api.accepted();
      return attempt(() => client.validateToken(found.token, { signal: environment.signal }));
    }),

    clockSkew: once(async () => {
      const result = await anonymous();
      const skew = result.kind === 'answer' ? measureClockSkew(result) : null;
      if (skew === null) throw new Unaskable(`${showUrl(url())} did not say what time it is.`);
      return skew;
    }),
  };
}
