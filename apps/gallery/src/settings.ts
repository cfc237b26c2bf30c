import type { ChatHubCredentials } from '@chathub/server';
import type { DemoOrganization } from '@chathub-demo/kit';

/** An organization and the operator who answers for it. */
export interface ConfiguredOrganization extends DemoOrganization {
  readonly operatorId: number;
}

/** How to reach the real ChatHub. */
export interface RealPlatformSettings {
  /** Base URL of the REST API. */
  readonly apiUrl: string;
  readonly credentials: ChatHubCredentials;
  /** Where the widget script is. */
  readonly widgetUrl: string;
  /** The operator that the signed-in demo user is; undefined for the first active one. */
  readonly operatorId?: number | undefined;
  readonly organizations: readonly ConfiguredOrganization[];
  /** Further origins that the widget talks to, for the Content-Security-Policy. */
  readonly connectOrigins: readonly string[];
}

/** What the environment says. */
export interface Settings {
  readonly port: number;
  /** Seconds that an operator token lives. */
  readonly tokenLifetime: number;
  /** Signs the session cookie; undefined for a random one. */
  readonly sessionSecret: string | undefined;
  /** Undefined: the sandbox. */
  readonly platform: RealPlatformSettings | undefined;
}
