import type { RequestListener } from 'node:http';
import type { SandboxControls } from './sandbox-controls.ts';

/** ChatHub without a port of its own. */
export interface SandboxApp extends SandboxControls {
  /**
   * Answers Node requests. Mount it under any prefix that the host strips from `req.url`, before
   * anything that reads bodies.
   */
  readonly listener: RequestListener;
  /** Answers web-standard requests: for tests, and for hosts that speak them. */
  fetch(request: Request): Promise<Response>;
}
