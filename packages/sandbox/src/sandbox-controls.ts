import type { CustomerMessage } from './customer-message.ts';
import type { FaultControls } from './faults/fault-controls.ts';
import type { Operator } from './operator.ts';
import type { SandboxStats } from './sandbox-stats.ts';
import type { TokenFilter } from './tokens/token-filter.ts';

/** What a sandbox lets its owner do, wherever it runs. */
export interface SandboxControls {
  /** What get-token wants. */
  readonly credentials: { readonly login: string; readonly password: string };
  /** What is broken on purpose. */
  readonly faults: FaultControls;
  /**
   * Expires operator tokens now: calls answer 401, live panels hear "token expired". The
   * development token does not expire. Answers how many tokens were alive.
   *
   * @throws SandboxError `unknown-organization` for a filter that names none.
   */
  expireTokens(filter?: TokenFilter): number;
  /**
   * Makes an operator inactive: their tokens stop working and their live panels end.
   *
   * @throws SandboxError `unknown-operator`
   */
  revokeOperator(id: number): Operator;
  /**
   * Makes an operator active again.
   *
   * @throws SandboxError `unknown-operator`
   */
  restoreOperator(id: number): Operator;
  /**
   * Lets a customer write now. Answers the id of the conversation.
   *
   * @throws SandboxError `unknown-organization`, `bad-message`
   */
  sendCustomerMessage(message: CustomerMessage): { readonly conversationId: string };
  stats(): SandboxStats;
  /** Ends every connection and every timer. */
  close(): Promise<void>;
}
