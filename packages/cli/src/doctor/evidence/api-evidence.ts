import type { ChatHubApi, ChatHubCredentials, Organization } from '@chathub/server';
import type { Attempt } from './attempt.ts';
import type { ProbeResult } from './probe-result.ts';

/** What ChatHub's API answered. */
export interface ApiEvidence {
  /** The checked root of the API, or why it cannot be used. */
  readonly baseUrl: { readonly url: URL } | { readonly problem: string };
  /** A documented call without credentials. */
  anonymous(): Promise<ProbeResult>;
  /** Whether it is ChatHub that answered so: it refuses such a call. */
  isAnswering(): Promise<boolean>;
  /** The call with credentials where they are accepted, as a page of the app's origin would make it. */
  asPage(): Promise<{ readonly result: ProbeResult; readonly isSignedIn: boolean }>;
  /** The question that a browser asks before such a call. */
  preflight(): Promise<ProbeResult>;
  /** The credentials, or why there are none. */
  credentials(): Promise<
    | { readonly credentials: ChatHubCredentials }
    | { readonly problem: string; readonly hint: string }
  >;
  client(): Promise<ChatHubApi>;
  organizations(): Promise<Attempt<readonly Organization[]>>;
  /** All of them, where the credentials are accepted. */
  accepted(): Promise<readonly Organization[]>;
  /** The organizations that are looked into: the one that was asked for, or all. */
  chosenOrganizations(): Promise<readonly Organization[]>;
  /** Milliseconds by which ChatHub's clock is ahead of this machine's. */
  clockSkew(): Promise<number>;
  /** The same, or 0 where ChatHub does not say. */
  assumedClockSkew(): Promise<number>;
}
