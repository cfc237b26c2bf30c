import type { DemoOrganization } from './demo-organization.ts';

/** What the server tells a demo page at run time. Never a credential, never a token. */
export interface DemoConfiguration {
  /** Where the page fetches its operator token, relative to the origin. */
  readonly tokenEndpoint: string;
  /** The widget script, absolute or relative to the origin. */
  readonly scriptUrl: string;
  /** Whether the fault controls of the sandbox are there. */
  readonly faults: boolean;
  /** The organizations of the signed-in user; a page needs two to show them side by side. */
  readonly organizations: readonly DemoOrganization[];
  /** Where a visitor turns to while the panel is unavailable. */
  readonly contactEmail: string;
}
