import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { FaultPatch } from '../faults/fault-patch.ts';
import type { SandboxControls } from '../sandbox-controls.ts';
import type { HttpEnv } from './http-env.ts';
import { readJson } from './read-json.ts';

const reference = z.union([z.int(), z.string().min(1)]);
const expiry = z
  .strictObject({ operatorId: z.int().optional(), organizationId: reference.optional() })
  .partial();
const customerMessage = z.strictObject({
  text: z.string(),
  customer: z.string().trim().min(1).optional(),
  organizationId: reference.optional(),
});

/** `/_sandbox`: what the platform does not have, for whoever tests against it. */
export function controlRoutes(controls: SandboxControls): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();

  routes.get('/state', (c) => c.json({ ...controls.stats(), faults: controls.faults.get() }));

  routes.get('/faults', (c) => c.json(controls.faults.get()));
  routes.patch('/faults', async (c) => {
    const patch = await readJson(c, z.record(z.string(), z.unknown()));
    return c.json(controls.faults.set(patch as FaultPatch));
  });
  routes.delete('/faults', (c) => {
    controls.faults.reset();
    return c.json(controls.faults.get());
  });

  routes.post('/tokens/expire', async (c) => {
    const filter = (await c.req.text()) === '' ? {} : await readJson(c, expiry);
    return c.json({
      expired: controls.expireTokens({
        ...(filter.operatorId !== undefined && { operatorId: filter.operatorId }),
        ...(filter.organizationId !== undefined && { organizationId: filter.organizationId }),
      }),
    });
  });

  routes.post('/operators/:id/revoke', (c) =>
    c.json(controls.revokeOperator(numeric(c.req.param('id')))),
  );
  routes.post('/operators/:id/restore', (c) =>
    c.json(controls.restoreOperator(numeric(c.req.param('id')))),
  );

  routes.post('/customers/messages', async (c) => {
    const { text, customer, organizationId } = await readJson(c, customerMessage);
    const sent = controls.sendCustomerMessage({
      text,
      ...(customer !== undefined && { customer }),
      ...(organizationId !== undefined && { organizationId }),
    });
    return c.json(sent, 201);
  });

  return routes;
}

function numeric(text: string): number {
  if (!/^\d+$/.test(text)) throw new HTTPException(400, { message: 'Bad format: operator id' });
  return Number(text);
}
