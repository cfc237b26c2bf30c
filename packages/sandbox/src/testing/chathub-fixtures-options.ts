import type { SandboxOptions } from '../sandbox-options.ts';

/** What {@link chathubFixtures} can be told. */
export interface ChatHubFixturesOptions {
  /** One sandbox for each test, or one for all tests of a worker, healed between them. Default: `test`. */
  readonly scope?: 'test' | 'worker';
  /** Default: a free port, every origin allowed, no scripted customers. */
  readonly sandbox?: SandboxOptions;
  /**
   * Where the application mounts its token endpoint, as a path: `token` and `validate` below it are
   * answered from the sandbox, so that the application's server needs no change. `false` leaves them to
   * that server: start it with the sandbox's `apiUrl` then. Default: `/api/chathub`.
   */
  readonly endpoint?: string | false;
  /** The script that is answered from the sandbox. Default: the documented address. */
  readonly scriptUrl?: string;
  /** The API that is answered from the sandbox, for pages that call it. Default: the documented address. */
  readonly apiUrl?: string;
}
