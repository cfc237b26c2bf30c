import type { Inquiry } from '../inquiry.ts';
import type { ContentSecurityPolicy } from './content-security-policy.ts';

/** What a page can know of its own policies. */
export interface PagePolicies {
  policies: ContentSecurityPolicy[];
  /** Why those of the headers are missing, if they are. */
  missing?: string;
}

const HEADER = 'content-security-policy';

/** Those of the meta tags, and those of the headers, for which the page is fetched once more. */
export async function readPolicies(inquiry: Inquiry): Promise<PagePolicies> {
  const { document, environment, within, timeout } = inquiry;
  const { fetch } = environment;
  const policies = [...document.querySelectorAll<HTMLMetaElement>(`meta[http-equiv="${HEADER}" i]`)]
    // Only those in the head count (HTML, "Content-Security-Policy state").
    .filter((meta) => meta.closest('head'))
    .map(({ content }) => ({ value: content, reportOnly: false }));
  try {
    const url = new URL(document.URL);
    if (!/^https?:$/.test(url.protocol)) return { policies, missing: 'the page has no address' };
    const { ok, redirected, headers } = await within(timeout, async (signal) => {
      const response = await fetch(url, {
        credentials: 'same-origin',
        cache: 'no-store',
        headers: { accept: 'text/html' },
        signal,
      });
      response.body?.cancel();
      return response;
    });
    if (!ok || redirected) return { policies, missing: 'the page’s address answers otherwise now' };
    for (const [suffix, reportOnly] of [
      ['', false],
      ['-report-only', true],
    ] as const) {
      const value = headers.get(HEADER + suffix);
      if (value) policies.push({ value, reportOnly });
    }
    return { policies };
  } catch {
    return { policies, missing: 'the page could not be fetched again' };
  }
}
