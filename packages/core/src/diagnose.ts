/** Why a panel does not load, asked from inside the page: `@chathub/core/diagnose`. */
export type { Check } from './diagnose/check.ts';
export { describeToken } from './diagnose/describe-token.ts';
export { errorDocsUrl } from './diagnose/error-docs-url.ts';
export { checkPolicy } from './diagnose/policy/check-policy.ts';
export type { ContentSecurityPolicy } from './diagnose/policy/content-security-policy.ts';
export type { PolicyNeeds } from './diagnose/policy/policy-needs.ts';
export type { PolicyVerdict } from './diagnose/policy/policy-verdict.ts';
export type { TokenDescription } from './diagnose/token-description.ts';
