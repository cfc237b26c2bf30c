import type { SandboxEnvironment } from '../sandbox-environment.ts';
import type { OperatorIdentity } from '../tokens/operator-identity.ts';
import type { ConnectionInfo } from './connection-info.ts';
import type { Connections } from './connections.ts';
import type { PanelEvent } from './panel-event.ts';

/** Below the idle timeouts that proxies commonly have, which begin at 30 seconds. */
const heartbeatInterval = 25_000;

interface Live {
  readonly info: ConnectionInfo;
  readonly identity: OperatorIdentity;
  write(text: string): void;
  end(): void;
  sever(): void;
}

/** No connection yet. */
export function createConnections(environment: SandboxEnvironment): Connections {
  const live = new Set<Live>();
  const encoder = new TextEncoder();
  let opened = 0;

  const send = (connection: Live, event: PanelEvent) =>
    connection.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);

  function finish(connection: Live, reason: 'token-expired' | 'revoked'): void {
    send(connection, { type: 'end', reason });
    connection.end();
  }

  /** Timers may fire early or be slept through, so the deadline is read from the clock. */
  function watchExpiry(connection: Live, setTimer: (handle: unknown) => void): void {
    const { expiresAt } = connection.identity;
    if (expiresAt === null) return;
    const check = () => {
      const left = expiresAt - environment.now();
      if (left <= 0) finish(connection, 'token-expired');
      else setTimer(environment.setTimeout(check, left));
    };
    check();
  }

  return {
    get opened() {
      return opened;
    },
    open(identity, organizationId, first, sever) {
      opened += 1;
      let expiry: unknown;
      let heartbeat: unknown;
      let connection: Live | undefined;
      const forget = () => {
        if (connection) live.delete(connection);
        environment.clearTimeout(expiry);
        environment.clearTimeout(heartbeat);
      };
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          const current: Live = {
            identity,
            info: {
              id: `s${opened}`,
              operatorId: identity.operatorId,
              organizationId,
              since: environment.now(),
              tokenExpiresAt: identity.expiresAt,
            },
            write: (text) => controller.enqueue(encoder.encode(text)),
            end() {
              forget();
              controller.close();
            },
            sever() {
              forget();
              if (!sever()) controller.close();
            },
          };
          connection = current;
          live.add(current);
          const beat = () => {
            heartbeat = environment.setTimeout(() => {
              current.write(': still here\n\n');
              beat();
            }, heartbeatInterval);
          };
          send(current, first);
          beat();
          watchExpiry(current, (handle) => {
            expiry = handle;
          });
        },
        cancel: forget,
      });
      return new Response(body, {
        headers: {
          'Content-Type': 'text/event-stream; charset=utf-8',
          'Cache-Control': 'no-store, no-transform',
        },
      });
    },
    broadcast(organizationId, event) {
      for (const connection of live) {
        if (connection.info.organizationId === organizationId) send(connection, event);
      }
    },
    end(reason, matches) {
      for (const connection of live) {
        if (matches(connection.identity)) finish(connection, reason);
      }
    },
    drop() {
      for (const connection of live) connection.sever();
    },
    list: () => [...live].map(({ info }) => info),
  };
}
