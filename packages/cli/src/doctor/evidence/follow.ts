import type { DoctorEnvironment } from '../doctor-environment.ts';
import { showUrl } from '../text/show-url.ts';
import { isRedirect } from './is-redirect.ts';
import { probe } from './probe.ts';
import type { ProbeResult } from './probe-result.ts';
import { Unaskable } from './unaskable.ts';

const MAX_REDIRECTS = 5;

/** Where a chain of redirects leads. */
export interface Followed {
  /** Every address that was asked, in order. */
  readonly path: readonly URL[];
  /** The answer of the last one. */
  readonly result: ProbeResult;
}

/**
 * Follows redirects by hand, so that each address is known.
 *
 * @param headersFor The headers for an address: what signs in belongs to one origin only.
 */
export async function follow(
  url: URL,
  headersFor: (url: URL) => Readonly<Record<string, string>>,
  environment: DoctorEnvironment,
  timeout: number,
): Promise<Followed> {
  const path = [url];
  for (let current = url; ; ) {
    const result = await probe(
      { url: current, headers: headersFor(current) },
      environment,
      timeout,
    );
    if (result.kind === 'failure' || !isRedirect(result.status)) return { path, result };
    const location = result.headers.get('location') ?? '';
    if (!URL.canParse(location, current)) {
      throw new Unaskable(`${showUrl(current)} redirects to nowhere.`);
    }
    if (path.length > MAX_REDIRECTS) {
      throw new Unaskable(`${showUrl(url)} redirects more than ${MAX_REDIRECTS} times.`);
    }
    current = new URL(location, current);
    path.push(current);
  }
}
