import type { Check } from '../check.ts';
import type { Inquiry } from '../inquiry.ts';
import { checkPolicy } from '../policy/check-policy.ts';
import type { PolicyVerdict } from '../policy/policy-verdict.ts';
import type { PagePolicies } from '../policy/read-policies.ts';
import { question } from '../question.ts';

/** What the page's Content-Security-Policies say to the panel, as far as a page can know them. */
export function checkPolicies(
  { document, options }: Inquiry,
  { policies, missing }: PagePolicies,
): Check[] {
  const { scriptUrl, tokenEndpoint, isolation } = options;
  const own = document.querySelector<HTMLElement>('script[nonce]')?.nonce;
  const nonce = options.nonce ?? own;
  const verdicts = checkPolicy(policies, {
    pageUrl: document.baseURI,
    scriptUrl,
    connectUrls: tokenEndpoint ? [`${tokenEndpoint}`] : [],
    isolation,
    nonce: !!nonce,
  });
  const judge = (id: string, text: string, given: PolicyVerdict[]) => {
    const { passed, failed, unknown } = question(id, text);
    const refused = given.filter(({ allowed }) => allowed === false);
    const reported = given.filter(({ allowed, add }) => allowed && add);
    const restricted = given.filter(({ allowed }) => allowed === null);
    const others = [...new Set(restricted.map(({ directive }) => directive))].join(', ');
    const add = (some: PolicyVerdict[]) => some.map((one) => one.add).join('; ');
    if (refused.length) {
      return failed(refused.map(({ directive, reason }) => `${directive}: ${reason}`).join(' '), {
        hint: `Set: ${add(refused)}`,
        code: 'script-blocked',
      });
    }
    if (missing) return unknown(`No meta tag forbids it; ${missing}, so headers are not known.`);
    return passed(
      [
        policies.length ? 'Allowed.' : 'The page has no policy.',
        reported.length && 'A policy that only reports does not allow it.',
        others && `Nobody knows what the widget needs of ${others}.`,
      ]
        .filter(Boolean)
        .join(' '),
      reported.length ? `Set: ${add(reported)}` : undefined,
    );
  };
  const isTrusted = ({ directive }: PolicyVerdict) => directive === 'trusted-types';
  const named = policies.some(({ value }) => /'nonce-/i.test(value));
  const tag = question('nonce', 'Does the script tag get the nonce of the page?');
  return [
    judge(
      'content-security-policy',
      'Does the Content-Security-Policy let the panel in?',
      verdicts.filter((verdict) => !isTrusted(verdict)),
    ),
    judge('trusted-types', 'Do Trusted Types let the panel in?', verdicts.filter(isTrusted)),
    nonce && own && nonce !== own
      ? tag.failed('The option nonce is not that of the page’s scripts.', {
          hint: 'Leave the option out, or give the nonce of this answer.',
          code: 'script-blocked',
        })
      : nonce
        ? tag.passed('It has one.')
        : named
          ? tag.unknown('The policy names one; no script of the page has it.', 'Give nonce.')
          : tag.passed('None is needed.'),
  ];
}
