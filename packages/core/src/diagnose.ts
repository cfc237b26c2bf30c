/** Why a panel does not load, asked from inside the page: `@chathub/core/diagnose`. */
export type { Check } from './diagnose/check.ts';
export { describeToken } from './diagnose/describe-token.ts';
export { diagnose } from './diagnose/diagnose.ts';
export type { DiagnoseSettings } from './diagnose/diagnose-settings.ts';
export type { Diagnosis } from './diagnose/diagnosis.ts';
export { errorDocsUrl } from './diagnose/error-docs-url.ts';
export { checkPolicy } from './diagnose/policy/check-policy.ts';
export type { ContentSecurityPolicy } from './diagnose/policy/content-security-policy.ts';
export type { PolicyNeeds } from './diagnose/policy/policy-needs.ts';
export type { PolicyVerdict } from './diagnose/policy/policy-verdict.ts';
export type { TokenDescription } from './diagnose/token-description.ts';
export type { ChatHubWatch } from './diagnose/watch/chathub-watch.ts';
export type { TimelineEntry } from './diagnose/watch/timeline-entry.ts';
export { watchChatHub } from './diagnose/watch/watch-chathub.ts';
export type { WatchOptions } from './diagnose/watch/watch-options.ts';
export { DEFAULT_SCRIPT_URL, isSecureUrl } from './options.ts';
export { toTime } from './token/response.ts';
