import type { CustomerScript } from './chat/customer-script.ts';
import type { OperatorSeed } from './operator-seed.ts';
import type { Organization } from './organization.ts';
import type { SandboxEnvironment } from './sandbox-environment.ts';

/** Everything about a sandbox that can be chosen. Every option has a default. */
export interface SandboxOptions {
  /** TCP port to listen on; 0 takes any free one. Default: 0. Ignored by `createSandboxApp`. */
  readonly port?: number;
  /** Address to listen on. Default: `127.0.0.1`. Ignored by `createSandboxApp`. */
  readonly host?: string;
  /**
   * A prefix that stays in `req.url`, such as `/sandbox`. Only for hosts that do not strip their
   * mount path: Express does, so leave it out there. Default: none.
   */
  readonly basePath?: string;
  /** The company's login. Default: `demo`. */
  readonly login?: string;
  /** The company's password. Default: `demo`. */
  readonly password?: string;
  /** Signs the tokens (HS256), at least 32 characters. Default: random, so tokens end with it. */
  readonly secret?: string;
  /**
   * The origins of pages that may use API and widget: the platform's allow list. `'*'` allows
   * all; `:*` in the place of a port allows every port. A sandbox's own origin is always allowed.
   * Default: every loopback origin.
   */
  readonly allowedOrigins?: readonly string[] | '*';
  /** Scripted customers: `false` for none, or a script of your own. Default: `true`. */
  readonly customers?: boolean | CustomerScript;
  /** Answer validate-token with `valid`, as older pages of the platform do. Default: false. */
  readonly legacyValidate?: boolean;
  /** Default: 24 'Sales' and 25 'Support'. */
  readonly organizations?: readonly Organization[];
  /** Default: 101 and 102 in Sales, 103 in Support. The first one is the demo operator. */
  readonly operators?: readonly OperatorSeed[];
  /** Clock, timers and random. Default: the system's. */
  readonly environment?: SandboxEnvironment;
}
