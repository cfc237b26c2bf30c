import type { Context } from 'hono';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Operator } from '../operator.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import type { HttpEnv } from './http-env.ts';
import { readJson } from './read-json.ts';
import { requireOperator } from './require-operator.ts';

const replySchema = z.object({
  conversationId: z.string(),
  text: z.string().trim().min(1).max(4000),
  clientId: z.string().max(64).optional(),
});
const readSchema = z.object({ conversationId: z.string() });

/**
 * What a panel talks to, below `/api/chat`. The platform does not document this part, so it is the
 * sandbox's own.
 */
export function chatRoutes(context: SandboxContext): Hono<HttpEnv> {
  const { cast, connections, directory, faults, inbox, sleep, tokens } = context;
  const routes = new Hono<HttpEnv>();
  routes.use(requireOperator(context));

  function operatorOf(c: Context<HttpEnv>): Operator {
    const operator = directory.findOperator(c.get('identity').operatorId);
    if (!operator) throw new HTTPException(404, { message: 'No such operator' });
    return operator;
  }

  routes.get('/stream', async (c) => {
    const { latency, refuse } = faults.get().stream ?? {};
    if (latency) await sleep(latency);
    if (refuse) throw new HTTPException(503, { message: 'Broken on purpose' });
    const identity = c.get('identity');
    if (tokens.isExpired(identity)) throw new HTTPException(401, { message: 'token expired' });
    const { name, organization } = operatorOf(c);
    const response = connections.open(
      identity,
      organization.id,
      {
        type: 'snapshot',
        operator: name,
        organization: organization.name,
        conversations: inbox.conversationsOf(organization.id),
      },
      () => c.env.connection?.severStream() ?? false,
    );
    cast.begin(organization.id);
    if (faults.get().stream?.drop) connections.drop();
    return response;
  });

  routes.post('/messages', async (c) => {
    const { conversationId, text, clientId } = await readJson(c, replySchema);
    const { latency } = faults.get().stream ?? {};
    if (latency) await sleep(latency);
    const operator = operatorOf(c);
    const reply = { operator: operator.name, text };
    const message = inbox.reply(
      operator.organization.id,
      conversationId,
      clientId === undefined ? reply : { ...reply, clientId },
    );
    const conversation = inbox.find(operator.organization.id, conversationId);
    if (!message || !conversation) {
      throw new HTTPException(404, { message: 'No such conversation' });
    }
    cast.replied(operator.organization.id, conversation.customer);
    return c.json(message, 201);
  });

  routes.post('/read', async (c) => {
    const { conversationId } = await readJson(c, readSchema);
    if (!inbox.markRead(operatorOf(c).organization.id, conversationId)) {
      throw new HTTPException(404, { message: 'No such conversation' });
    }
    return c.body(null, 204);
  });

  return routes;
}
