import type { TokenValidation } from '@chathub/server';
import type { Attempt } from './attempt.ts';
import type { ProbeAnswer, ProbeResult } from './probe-result.ts';
import type { TokenAnswer } from './token-answer.ts';

/** What the app's token endpoint answered. */
export interface EndpointEvidence {
  /** Whether a cookie or headers were given that sign in. */
  readonly hasSignIn: boolean;
  url(): URL;
  /** Whether an answer refuses the app itself as a page of another origin. */
  refusesApp(answer: ProbeAnswer): boolean;
  anonymous(): Promise<ProbeResult>;
  /** As the app's page asks, signed in. */
  signedIn(): Promise<ProbeResult>;
  /** Signed in, after a token was refused. */
  rejected(): Promise<ProbeResult>;
  /** As the page of a stranger, signed in where it can be. */
  crossSite(): Promise<ProbeResult>;
  /** The question that a browser asks before a stranger's page may do more. */
  crossSitePreflight(): Promise<ProbeResult>;
  /** Of `signedIn`, where it succeeded. */
  answer(): Promise<ProbeAnswer>;
  token(): Promise<TokenAnswer & { readonly token: string }>;
  tokenValidation(): Promise<Attempt<TokenValidation>>;
  /** Milliseconds by which the endpoint's clock is ahead of this machine's. */
  clockSkew(): Promise<number>;
}
