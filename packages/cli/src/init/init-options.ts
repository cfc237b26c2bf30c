import type { Backend } from './backend.ts';
import type { Framework } from './framework.ts';

/** The flags of `chathub init`. */
export interface InitOptions {
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly install: boolean;
  readonly framework?: Framework;
  readonly backend?: Backend;
}
