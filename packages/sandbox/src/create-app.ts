import { createRoutes } from './api/create-routes.ts';
import type { RequestConnection } from './api/request-connection.ts';
import { changeStatus } from './change-status.ts';
import { createConnections } from './chat/create-connections.ts';
import { createInbox } from './chat/create-inbox.ts';
import { createScriptedCast } from './chat/create-scripted-cast.ts';
import { createDirectory } from './create-directory.ts';
import { createFaultBoard } from './faults/create-fault-board.ts';
import type { Operator } from './operator.ts';
import type { OperatorStatus } from './operator-status.ts';
import type { Organization } from './organization.ts';
import { resolveOptions } from './resolve-options.ts';
import type { SandboxContext } from './sandbox-context.ts';
import type { SandboxControls } from './sandbox-controls.ts';
import { SandboxError } from './sandbox-error.ts';
import type { SandboxOptions } from './sandbox-options.ts';
import { createTokenAuthority } from './tokens/create-token-authority.ts';
import type { WidgetSource } from './widget-source.ts';

const longestText = 4000;
/** Paths are counted by name; the rest in one, so that no secret of a stray path is kept. */
const countedPaths = new Set([
  '/api/company/get-token',
  '/api/company/organization',
  '/api/operator',
  '/api/operator/synchronize',
  '/api/operator/status',
  '/api/operator/get-token',
  '/api/operator/validate-token',
  '/api/chat/stream',
  '/api/chat/messages',
  '/api/chat/read',
  '/operator-chat-panel/widget-script.js',
]);

/** The sandbox itself: what its controls and its answers are, wherever it runs. */
export interface App {
  readonly controls: SandboxControls;
  /** Answers a request; `connection` is what lies below it, where the host can reach that. */
  respond(request: Request, connection?: RequestConnection): Promise<Response>;
}

/**
 * Makes a sandbox for any runtime that has `fetch`.
 *
 * @param widget Only the runtime knows where it is.
 * @throws SandboxError `bad-options`
 */
export function createApp(options: SandboxOptions, widget: WidgetSource): App {
  const resolved = resolveOptions(options);
  const { environment } = resolved;
  const requests = new Map<string, number>();
  const sleepers = new Set<() => void>();
  let closeAll: () => void = () => {};
  const closed = new Promise<void>((resolve) => {
    closeAll = resolve;
  });

  const directory = createDirectory(resolved);
  const connections = createConnections(environment);
  const inbox = createInbox(environment);
  inbox.onEvent = (organizationId, event) => connections.broadcast(organizationId, event);
  const context: SandboxContext = {
    options: resolved,
    directory,
    connections,
    inbox,
    closed,
    widget,
    tokens: createTokenAuthority(resolved.secret, directory.demoOperatorId, environment),
    faults: createFaultBoard(({ stream }) => {
      if (stream?.drop) connections.drop();
    }),
    cast: createScriptedCast(resolved.customers, directory, inbox, environment),
    sleep: (milliseconds) =>
      new Promise((resolve) => {
        const wake = () => {
          environment.clearTimeout(handle);
          sleepers.delete(wake);
          resolve();
        };
        const handle = environment.setTimeout(wake, milliseconds);
        sleepers.add(wake);
      }),
  };

  function requireOrganization(reference: number | string | undefined): Organization {
    const organization =
      reference === undefined ? directory.organizations[0] : directory.findOrganization(reference);
    if (organization) return organization;
    const known = directory.organizations.map(({ id, name }) => `${id} (${name})`).join(', ');
    throw new SandboxError('unknown-organization', 'No such organization.', `Known: ${known}.`);
  }

  function setStatus(id: number, status: OperatorStatus): Operator {
    const operator = changeStatus(context, id, status);
    if (operator) return operator;
    throw new SandboxError(
      'unknown-operator',
      'No such operator.',
      'List them with GET /api/operator?organizationId=….',
    );
  }

  const controls: SandboxControls = {
    credentials: { login: resolved.login, password: resolved.password },
    faults: {
      get: () => context.faults.get(),
      set: (patch) => context.faults.set(patch),
      reset: () => context.faults.reset(),
    },
    expireTokens({ operatorId, organizationId } = {}) {
      const organization =
        organizationId === undefined ? undefined : requireOrganization(organizationId);
      const count = context.tokens.expire(
        (id) =>
          (operatorId === undefined || id === operatorId) &&
          (!organization || directory.findOperator(id)?.organization.id === organization.id),
      );
      connections.end('token-expired', (identity) => context.tokens.isExpired(identity));
      return count;
    },
    revokeOperator: (id) => setStatus(id, 1),
    restoreOperator: (id) => setStatus(id, 0),
    sendCustomerMessage({ text, customer = 'Guest', organizationId }) {
      const organization = requireOrganization(organizationId);
      if (text.trim() === '' || text.length > longestText) {
        throw new SandboxError(
          'bad-message',
          'The message is empty or too long.',
          `Send 1 to ${longestText} characters.`,
        );
      }
      return { conversationId: inbox.receive(organization.id, customer, text).id };
    },
    stats: () => ({
      requests: Object.fromEntries(requests),
      connections: connections.list(),
      connectionsOpened: connections.opened,
      tokensIssued: context.tokens.issued,
      conversations: inbox.size,
    }),
    async close() {
      closeAll();
      context.cast.close();
      connections.drop();
      for (const wake of sleepers) wake();
    },
  };

  const routes = createRoutes(context, controls, (path) => {
    if (path.startsWith('/_sandbox/')) return;
    const name = countedPaths.has(path) ? path : 'other';
    requests.set(name, (requests.get(name) ?? 0) + 1);
  });

  return {
    controls,
    respond: async (request, connection) => routes.fetch(request, connection ? { connection } : {}),
  };
}
