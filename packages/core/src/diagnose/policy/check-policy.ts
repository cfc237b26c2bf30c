import { attempt } from '../../attempt.ts';
import { ChatHubError } from '../../index.ts';
import { amendDirective } from './amend-directive.ts';
import { checkTrustedTypes } from './check-trusted-types.ts';
import type { ContentSecurityPolicy } from './content-security-policy.ts';
import { matchSource } from './match-source.ts';
import { type ParsedPolicy, parsePolicies } from './parse-policies.ts';
import type { PolicyNeeds } from './policy-needs.ts';
import type { PolicyVerdict } from './policy-verdict.ts';
import { sourceFor } from './source-for.ts';

/** What else a policy may restrict, and only the widget knows whether it needs it. */
const UNKNOWN = ['style-src', 'img-src', 'font-src', 'media-src', 'worker-src'];

/** The directive that decides: the first of these that is there (CSP3, section 6.8.3). */
const deciding = ({ directives }: ParsedPolicy, names: readonly string[]) => {
  const name = names.find((one) => directives.has(one));
  return name && { name, sources: directives.get(name) as readonly string[] };
};

const allowsFetch = (sources: readonly string[], url: URL, page: URL) =>
  sources.some((source) => matchSource(source, url, page));

/** CSP3, section 6.7.1.1, for a tag that a script inserted and that has no integrity. */
const allowsScript = (sources: readonly string[], url: URL, page: URL, nonce: boolean) => {
  const has = (pattern: RegExp) => sources.some((source) => pattern.test(source));
  if (nonce && has(/^'nonce-.+'$/i)) return true;
  return has(/^'strict-dynamic'$/i) || allowsFetch(sources, url, page);
};

/** Asks every policy for one kind of fetch: each that refuses is a verdict, else one says that all allow it. */
const checkFetch = (
  policies: readonly ParsedPolicy[],
  names: readonly [string, ...string[]],
  url: URL,
  page: URL,
  allows: (sources: readonly string[]) => boolean,
): PolicyVerdict[] => {
  let directive: string = names[0];
  const refusals = policies.flatMap((policy): PolicyVerdict[] => {
    const decision = deciding(policy, names);
    if (!decision) return [];
    const { name, sources } = decision;
    if (directive === names[0]) directive = name;
    if (allows(sources)) return [];
    // Other kinds of fetch are none of this one's business: default-src stays as it is.
    const amended = name === 'default-src' ? (names.at(-2) as string) : name;
    return [
      {
        directive: name,
        allowed: policy.reportOnly,
        add: amendDirective(amended, sources, sourceFor(url, page)),
        reason: `${policy.reportOnly ? 'Only reported: n' : 'N'}o source allows ${url.origin}${url.pathname}.`,
      },
    ];
  });
  if (refusals.length) return refusals;
  const reason = `${url.origin} is allowed.`;
  return [{ directive, allowed: true, add: null, reason }];
};

/**
 * What Content-Security-Policies say to a page with the panel, by the rules of CSP3. Several policies
 * must all allow it. One that only reports refuses nothing, and is told with what to add to it.
 *
 * @throws ChatHubError `bad-options` for an address that is none.
 *
 * @example
 * checkPolicy([{ value: "script-src 'self'", reportOnly: false }], {
 *   pageUrl: 'https://app.example.com/',
 *   scriptUrl: 'https://widget.smsbat.com/operator-chat-panel/widget-script.js',
 *   connectUrls: ['/api/chathub/token'],
 *   isolation: 'document',
 *   nonce: false,
 * })[0].add; // "script-src 'self' https://widget.smsbat.com"
 */
export function checkPolicy(
  policies: readonly ContentSecurityPolicy[],
  needs: PolicyNeeds,
): PolicyVerdict[] {
  const resolve = (name: string, url: string, base?: URL) => {
    const resolved = attempt(() => new URL(url, base));
    if (!resolved) throw new ChatHubError('bad-options', name);
    return resolved;
  };
  const page = resolve('pageUrl', needs.pageUrl);
  const script = resolve('scriptUrl', needs.scriptUrl, page);
  const parsed = parsePolicies(policies);
  const verdicts = checkFetch(
    parsed,
    ['script-src-elem', 'script-src', 'default-src'],
    script,
    page,
    (sources) => allowsScript(sources, script, page, needs.nonce),
  );
  for (const one of needs.connectUrls) {
    const url = resolve('connectUrls', one, page);
    verdicts.push(
      ...checkFetch(parsed, ['connect-src', 'default-src'], url, page, (sources) =>
        allowsFetch(sources, url, page),
      ),
    );
  }
  if (needs.isolation === 'frame') {
    // HTML, "process the iframe attributes": about:blank is not navigated to, so nothing is asked.
    const reason = 'A frame without an address needs no source.';
    verdicts.push({ directive: 'frame-src', allowed: true, add: null, reason });
  }
  verdicts.push(...checkTrustedTypes(parsed));
  for (const name of UNKNOWN) {
    const decision = parsed
      .filter(({ reportOnly }) => !reportOnly)
      .map((policy) => deciding(policy, [name, 'default-src']))
      .find((one) => one && !one.sources.includes('*'));
    if (!decision) continue;
    const reason = `What the widget needs of ${name} is not documented: look for its violations in the console.`;
    verdicts.push({ directive: decision.name, allowed: null, add: null, reason });
  }
  return verdicts;
}
