import {
  type ChatHubCredentials,
  type ChatHubServerError,
  createChatHubApi,
} from '@chathub/server';
import { matchReference } from '../../directory/match-reference.ts';
import type { DoctorEnvironment } from '../doctor-environment.ts';
import type { DoctorOptions } from '../doctor-options.ts';
import { clean } from '../text/clean.ts';
import type { ApiEvidence } from './api-evidence.ts';
import { appOrigin } from './app-origin.ts';
import { attempt } from './attempt.ts';
import { checkApiUrl } from './check-api-url.ts';
import type { KeepSecret } from './keep-secret.ts';
import { measureClockSkew } from './measure-clock-skew.ts';
import { once } from './once.ts';
import { otherwise } from './otherwise.ts';
import { probe } from './probe.ts';
import { Unaskable } from './unaskable.ts';

/** Asks ChatHub's API. */
export function createApiEvidence(
  options: DoctorOptions,
  environment: DoctorEnvironment,
  keepSecret: KeepSecret,
): ApiEvidence {
  const { fetch, now, signal } = environment;
  const { timeout } = options;
  const baseUrl = checkApiUrl(options.apiUrl);

  const resolve = (path: string): URL => {
    if ('problem' in baseUrl) {
      throw new Unaskable('The address of ChatHub is not usable: see api-url.');
    }
    return new URL(path, baseUrl.url);
  };

  const credentials: ApiEvidence['credentials'] = once(async () => {
    try {
      const found = await environment.credentials();
      for (const secret of Object.values(found)) keepSecret(secret);
      // For its rules: a token that cannot stand in a header is refused here.
      createChatHubApi({ credentials: found });
      return { credentials: found };
    } catch (error) {
      signal.throwIfAborted();
      if (!isTold(error)) throw error;
      return { problem: error.message, hint: error.hint };
    }
  });

  const client: ApiEvidence['client'] = once(async () => {
    const root = resolve('');
    const found = await credentials();
    if ('problem' in found) {
      throw new Unaskable('There are no credentials to ask ChatHub with: see credentials.');
    }
    return createChatHubApi({
      baseUrl: root,
      credentials: found.credentials satisfies ChatHubCredentials,
      fetch,
      now,
      timeout,
    });
  });

  const organizations: ApiEvidence['organizations'] = once(async () => {
    const api = await client();
    return attempt(async () => {
      keepSecret(await api.getCompanyToken({ signal }));
      return api.listOrganizations({ signal });
    });
  });

  const accepted: ApiEvidence['accepted'] = once(async () => {
    const found = await organizations();
    if (!found.ok) throw new Unaskable(`${found.error.message} See ${checkFor(found.error)}.`);
    return found.value;
  });

  const anonymous: ApiEvidence['anonymous'] = once(async () =>
    probe(
      { url: resolve('api/company/organization'), headers: { Accept: 'text/plain' } },
      environment,
      timeout,
    ),
  );

  const clockSkew: ApiEvidence['clockSkew'] = once(async () => {
    const result = await anonymous();
    const skew = result.kind === 'answer' ? measureClockSkew(result) : null;
    if (skew === null) throw new Unaskable('ChatHub did not say what time it is.');
    return skew;
  });

  return {
    baseUrl,
    anonymous,
    isAnswering: async () => {
      const result = await anonymous();
      return result.kind === 'answer' && isRefusal(result.status);
    },
    credentials,
    client,
    organizations,
    accepted,
    clockSkew,
    assumedClockSkew: () => otherwise(clockSkew, 0),

    asPage: once(async () => {
      const origin = appOrigin(options);
      const url = resolve('api/company/organization');
      const isAccepted = (await otherwise(organizations, null))?.ok === true;
      const token = isAccepted ? await (await client()).getCompanyToken({ signal }) : null;
      const result = await probe(
        {
          url,
          headers: {
            Accept: 'text/plain',
            Origin: origin,
            ...(token !== null && { Authorization: `Bearer ${token}` }),
          },
        },
        environment,
        timeout,
      );
      return { result, isSignedIn: isAccepted };
    }),

    preflight: once(async () =>
      probe(
        {
          url: resolve('api/operator/validate-token'),
          method: 'OPTIONS',
          headers: {
            Origin: appOrigin(options),
            'Access-Control-Request-Method': 'POST',
            'Access-Control-Request-Headers': 'authorization,content-type',
          },
        },
        environment,
        timeout,
      ),
    ),

    chosenOrganizations: once(async () => {
      const all = await accepted();
      const { organization } = options;
      if (organization === null) return all;
      const chosen = matchReference(all, organization);
      if (chosen.length !== 1) {
        throw new Unaskable(
          `It is not clear which organization "${clean(organization)}" is: see organizations.`,
        );
      }
      return chosen;
    }),
  };
}

function isRefusal(status: number): boolean {
  return status === 401 || status === 403;
}

function isTold(error: unknown): error is Error & { readonly hint: string } {
  return error instanceof Error && typeof (error as { hint?: unknown }).hint === 'string';
}

/** The check that tells about such a failure. */
function checkFor({ code }: ChatHubServerError): string {
  switch (code) {
    case 'upstream-unauthorized':
      return 'credentials-accepted';
    case 'upstream-forbidden':
      return 'credentials-level';
    default:
      return 'organizations';
  }
}
