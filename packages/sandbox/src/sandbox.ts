import type { SandboxApp } from './sandbox-app.ts';

/** ChatHub on a port of this machine. */
export interface Sandbox extends SandboxApp {
  /** Origin and base path, without a slash at its end. */
  readonly url: string;
  /** The base URL of the REST API: what `createChatHubApi({ baseUrl })` wants. */
  readonly apiUrl: string;
  /** The URL of the widget script: what `scriptUrl` wants. */
  readonly widgetUrl: string;
}
