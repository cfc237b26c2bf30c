import type { ContentSecurityPolicy, PolicyVerdict } from '@chathub/core/diagnose';
import type { Followed } from './follow.ts';
import type { ProbeAnswer } from './probe-result.ts';

/** What the policies say, by what is needed. */
export interface PolicyVerdicts {
  readonly script: readonly PolicyVerdict[];
  readonly connect: readonly PolicyVerdict[];
  readonly frame: readonly PolicyVerdict[];
  readonly trustedTypes: readonly PolicyVerdict[];
  /** What only the widget knows. */
  readonly rest: readonly PolicyVerdict[];
}

/** What the app's page answered. */
export interface PageEvidence {
  request(): Promise<Followed>;
  /** The answer, if it is a page of the app. */
  document(): Promise<ProbeAnswer>;
  /** Of headers and meta tags. */
  policies(): Promise<readonly ContentSecurityPolicy[]>;
  verdicts(): Promise<PolicyVerdicts>;
}
