import { type ContentSecurityPolicy, checkPolicy, type PolicyNeeds } from '@chathub/core/diagnose';
import type { DoctorEnvironment } from '../doctor-environment.ts';
import type { DoctorOptions } from '../doctor-options.ts';
import type { ApiEvidence } from './api-evidence.ts';
import { follow } from './follow.ts';
import { once } from './once.ts';
import type { PageEvidence, PolicyVerdicts } from './page-evidence.ts';
import { readMimeType } from './read-mime-type.ts';
import { readPage } from './read-page.ts';
import { signInFor } from './sign-in-for.ts';
import { Unaskable } from './unaskable.ts';

/** Asks for the app's page and reads its policies. */
export function createPageEvidence(
  options: DoctorOptions,
  environment: DoctorEnvironment,
  api: ApiEvidence,
): PageEvidence {
  const request = once(async () => {
    const { page, timeout } = options;
    if (page === null) {
      throw new Unaskable('No page was given.', 'Say where the app is: --origin, or --page.');
    }
    const headersFor = (url: URL) => ({
      Accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8',
      ...signInFor(url, options),
    });
    return follow(page, headersFor, environment, timeout);
  });

  const document = once(async () => {
    const { path, result } = await request();
    const isPage =
      result.kind === 'answer' &&
      result.status === 200 &&
      result.url.origin === path[0]?.origin &&
      readMimeType(result.headers) === 'text/html';
    if (!isPage) throw new Unaskable('The page was not to be had: see page.');
    return result;
  });

  const policies = once(async (): Promise<readonly ContentSecurityPolicy[]> => {
    const { headers, body } = await document();
    const fromHeader = (name: string, reportOnly: boolean) => {
      const value = headers.get(name);
      return value === null ? [] : [{ value, reportOnly }];
    };
    return [
      ...fromHeader('content-security-policy', false),
      ...fromHeader('content-security-policy-report-only', true),
      ...readPage(body ?? '').policies.map((value) => ({ value, reportOnly: false })),
    ];
  });

  return {
    request,
    document,
    policies,
    verdicts: once(async () => {
      const { url, body } = await document();
      const connectUrls = [
        ...(options.endpoint === null ? [] : [options.endpoint.href]),
        ...('url' in api.baseUrl ? [api.baseUrl.url.href] : []),
      ];
      const base = {
        pageUrl: url.href,
        scriptUrl: options.scriptUrl.href,
        nonce: readPage(body ?? '').hasNonce,
      };
      return sortVerdicts(await policies(), base, connectUrls, options.isolation);
    }),
  };
}

/**
 * Asks for one need at a time: which need a verdict is about cannot be told from its directive, since
 * `default-src` decides for all of them.
 */
function sortVerdicts(
  policies: readonly ContentSecurityPolicy[],
  base: Pick<PolicyNeeds, 'pageUrl' | 'scriptUrl' | 'nonce'>,
  connectUrls: readonly string[],
  isolation: PolicyNeeds['isolation'],
): PolicyVerdicts {
  const least = checkPolicy(policies, { ...base, connectUrls: [], isolation: 'document' });
  const isAboutTypes = ({ directive }: { directive: string }) => directive === 'trusted-types';
  const rest = least.filter(({ allowed }) => allowed === null);
  const trustedTypes = least.filter(isAboutTypes);
  const script = least.filter((one) => one.allowed !== null && !isAboutTypes(one));
  const additional = (needs: Pick<PolicyNeeds, 'connectUrls' | 'isolation'>) => {
    const all = checkPolicy(policies, { ...base, ...needs });
    return all.slice(script.length, script.length + all.length - least.length);
  };
  return {
    script,
    connect: additional({ connectUrls, isolation: 'document' }),
    frame: additional({ connectUrls: [], isolation }),
    trustedTypes,
    rest,
  };
}
