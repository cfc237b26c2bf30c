import type { PlainRequest } from './plain-request.ts';

/**
 * Whether a request may be answered: it comes from this origin, from one in `allowedOrigins`, or from no page at all.
 *
 * - `Sec-Fetch-Site`, which a page cannot forge and every current browser sends to https and loopback, decides where it
 *   is present: `same-origin` and `none` (typed into the address bar) pass. `same-site` does not: a sibling subdomain
 *   or another port of the same host may be somebody else's.
 * - Without it (an older browser, or plain http on an intranet) a present `Origin` must name this host: that of `Host`,
 *   which is what the browser asked for, or that of the URL, where a trusted proxy may have said it. Next, for one, makes
 *   the URL of the address that it listens on. The scheme is not compared, because behind a proxy that ends TLS this
 *   process sees http.
 * - With neither it is no browser, or a GET from an old one: it cannot read the answer across origins, since no CORS
 *   header allows it, and a GET here changes nothing.
 *
 * Source: https://www.w3.org/TR/fetch-metadata/
 */
export function isSameSiteRequest(
  request: PlainRequest,
  allowedOrigins: ReadonlySet<string>,
): boolean {
  const origin = request.header('origin');
  if (origin !== null && allowedOrigins.has(origin)) {
    return true;
  }
  const site = request.header('sec-fetch-site');
  if (site !== null) {
    return site === 'same-origin' || site === 'none';
  }
  if (origin === null) {
    return true;
  }
  const host = hostOf(origin);
  return host !== null && (host === request.header('host') || host === hostOf(request.url));
}

function hostOf(url: string): string | null {
  try {
    return new URL(url).host || null;
  } catch {
    return null;
  }
}
