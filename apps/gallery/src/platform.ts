import type { ChatHubApi } from '@chathub/server';
import type { RequestHandler } from 'express';
import type { SessionData } from 'express-session';
import type { ConfiguredOrganization } from './settings.ts';

/** The ChatHub behind the demos: the sandbox, or the real one. */
export interface Platform {
  /** Address of the widget script, as the page of this visitor sees it. */
  scriptUrlFor(session: Partial<SessionData>): string;
  /** The operator of the signed-in demo user, where no organization is named. */
  readonly operatorId: number;
  readonly organizations: readonly ConfiguredOrganization[];
  /** Origins besides the own one that the widget talks to. */
  readonly connectOrigins: readonly string[];
  /** The API client. @param origin where the gallery itself listens */
  connect(origin: string): ChatHubApi;
  /** Only the sandbox can be broken on purpose. */
  readonly sandbox: SandboxControls | null;
}

/** What the gallery does with the sandbox. */
export interface SandboxControls {
  /** Where it is mounted on the gallery's own origin. */
  readonly path: string;
  /** The sandbox itself. */
  readonly handler: RequestHandler;
  /** Makes ChatHub refuse every operator token that was issued so far. */
  expireTokens(): void;
  /** Deactivates or activates the demo operators. */
  setOperatorsActive(active: boolean): void;
  /** Ends timers and streams. */
  close(): Promise<void>;
}
