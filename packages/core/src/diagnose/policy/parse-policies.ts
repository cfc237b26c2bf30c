import type { ContentSecurityPolicy } from './content-security-policy.ts';

/** One policy, by directive in small letters. */
export interface ParsedPolicy {
  directives: ReadonlyMap<string, readonly string[]>;
  reportOnly: boolean;
}

/**
 * Reads policies as browsers do (CSP3, section 2.2.1 and 2.2.2): commas part policies, semicolons
 * directives, and of a directive that comes twice the first counts.
 */
export const parsePolicies = (policies: readonly ContentSecurityPolicy[]): ParsedPolicy[] =>
  policies.flatMap(({ value, reportOnly }) =>
    value.split(',').flatMap((text) => {
      const directives = new Map<string, string[]>();
      for (const part of text.split(';')) {
        const [name, ...sources] = part.trim().split(/\s+/) as [string, ...string[]];
        const key = name.toLowerCase();
        if (key && !directives.has(key)) directives.set(key, sources);
      }
      return directives.size ? [{ directives, reportOnly }] : [];
    }),
  );
