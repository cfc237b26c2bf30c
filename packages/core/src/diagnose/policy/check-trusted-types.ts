import { amendDirective } from './amend-directive.ts';
import type { ParsedPolicy } from './parse-policies.ts';
import type { PolicyVerdict } from './policy-verdict.ts';

const REQUIRE = 'require-trusted-types-for';
const NAMES = 'trusted-types';

/**
 * Where script URLs must be trusted (W3C Trusted Types), the policy `chathub` must be allowed by every
 * list of names. Without that the assignment of a plain URL still works.
 */
export function checkTrustedTypes(policies: readonly ParsedPolicy[]): PolicyVerdict[] {
  const requiring = policies.filter(({ directives }) =>
    directives.get(REQUIRE)?.some((kind) => /^'script'$/i.test(kind)),
  );
  const strict = requiring.some(({ reportOnly }) => !reportOnly);
  if (!requiring.length) return [];
  const refusing = policies.flatMap(({ directives, reportOnly }) => {
    const names = directives.get(NAMES);
    const named = !names || names.some((name) => name === 'chathub' || name === '*');
    return named ? [] : [{ names, reportOnly }];
  });
  const refusal = refusing.find(({ reportOnly }) => !reportOnly) ?? refusing[0];
  const blocked = strict && refusal && !refusal.reportOnly;
  return [
    {
      directive: NAMES,
      allowed: !blocked,
      add: refusal ? amendDirective(NAMES, refusal.names, 'chathub') : null,
      reason: !refusal
        ? 'The policy chathub may be created.'
        : blocked
          ? 'Script addresses must be trusted, and the policy chathub is not among the names.'
          : 'Only reported: the policy chathub is not among the names.',
    },
  ];
}
