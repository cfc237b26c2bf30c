import type { OperatorIdentity } from '../tokens/operator-identity.ts';
import type { ConnectionInfo } from './connection-info.ts';
import type { PanelEvent } from './panel-event.ts';

/** The live connections of panels. */
export interface Connections {
  /**
   * A Server-Sent Events answer; `sever` cuts the socket below it, and answers
   * whether there is one.
   */
  open(
    identity: OperatorIdentity,
    organizationId: number,
    first: PanelEvent,
    sever: () => boolean,
  ): Response;
  broadcast(organizationId: number, event: PanelEvent): void;
  /** Tells why, then ends those connections that match. */
  end(reason: 'token-expired' | 'revoked', matches: (identity: OperatorIdentity) => boolean): void;
  /** Cuts every connection without a word. */
  drop(): void;
  list(): ConnectionInfo[];
  /** How many were ever opened. */
  readonly opened: number;
}
