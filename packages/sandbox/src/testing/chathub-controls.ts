import type { Page } from '@playwright/test';
import type { CustomerMessage } from '../customer-message.ts';
import type { FaultPatch } from '../faults/fault-patch.ts';

/** Handles ChatHub for the pages of one test. */
export interface ChatHubControls {
  /**
   * The token endpoint answers tokens of this operator. Default: the first active operator of the organization
   * that the page asks for, or the sandbox's demo operator. Every test begins so.
   */
  signIn(operatorId?: number): void;
  /** The token endpoint answers 401. */
  signOut(): void;
  /**
   * Breaks something: the groups and fields of the sandbox's faults, merged into what is broken.
   *
   * @throws SandboxError `bad-faults`
   * @example
   * ```ts
   * chathub.break({ script: { mode: 'throw' } });
   * chathub.break({ api: { status: 503, retryAfter: 2 } }); // the token endpoint fails with it
   * ```
   */
  break(faults: FaultPatch): void;
  /** Heals everything that was broken. Operators that were revoked, and a sign-out, stay. */
  heal(): void;
  /** Expires all operator tokens now; live panels say so. Answers how many were alive. */
  expireTokens(): number;
  /**
   * Makes an operator inactive, so that their panel ends. Default: the one who is signed in, or the demo operator.
   *
   * @throws SandboxError `unknown-operator`
   */
  revoke(operatorId?: number): void;
  /**
   * Makes an operator active again.
   *
   * @throws SandboxError `unknown-operator`
   */
  restore(operatorId?: number): void;
  /**
   * Lets a customer write now.
   *
   * @throws SandboxError `unknown-organization`, `bad-message`
   */
  customerWrites(text: string, message?: Omit<CustomerMessage, 'text'>): void;
  /**
   * Waits until a widget in the page is ready, by `data-chathub-status`.
   *
   * @param options `timeout` in milliseconds. Default: 15,000.
   * @throws SandboxError `not-ready` with the status that it has in the place of it.
   */
  ready(page: Page, options?: { readonly timeout?: number }): Promise<void>;
  /** The status of the first widget in the page. Waits for the widget, not for a status. */
  status(page: Page): Promise<string | null>;
}
