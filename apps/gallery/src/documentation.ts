import type { Router } from 'express';

/** The documentation as the gallery serves it. */
export interface Documentation {
  /** Passes every request on while the site is not built. */
  readonly router: Router;
  /** Whether the whole site is there. */
  isBuilt(): boolean;
}
