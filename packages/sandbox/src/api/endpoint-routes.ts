import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { decodeJwt } from 'jose';
import { z } from 'zod';
import type { SandboxContext } from '../sandbox-context.ts';
import type { HttpEnv } from './http-env.ts';
import { readJson } from './read-json.ts';

const defaultLifetime = 3600;

const tokenQuery = z.object({
  org: z.string().optional(),
  operatorId: z.coerce.number().int().optional(),
  expiresIn: z.coerce.number().positive().default(defaultLifetime),
});
const tokenCheck = z.object({ token: z.string() });

/** Asks the documented API, as the company's server does. */
export type AskApi = (path: string, body: object, token: string) => Promise<Response>;

/**
 * `/_sandbox/endpoint`: the token endpoint that an application's server would have, for pages that
 * have no server. It asks the documented calls, so that a fault of the API shows here as it would there.
 */
export function endpointRoutes(
  { directory, options, tokens }: SandboxContext,
  ask: AskApi,
): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();

  function operatorFor(reference: string | undefined): number {
    if (reference === undefined) return directory.demoOperatorId;
    const organization = directory.findOrganization(reference);
    const operators = organization ? directory.operatorsOf(organization.id) : [];
    const operator = operators.find(({ status }) => status === 0) ?? operators[0];
    if (!operator) throw new HTTPException(404, { message: 'No operator of that organization' });
    return operator.id;
  }

  routes.use(async (c, next) => {
    c.header('Cache-Control', 'no-store');
    await next();
  });

  routes.get('/token', async (c) => {
    const query = tokenQuery.safeParse(c.req.query());
    if (!query.success) {
      const where = query.error.issues[0]?.path.join('.');
      throw new HTTPException(400, { message: `Bad format: ${where}` });
    }
    const { org, operatorId, expiresIn } = query.data;
    const answer = await ask(
      '/api/operator/get-token',
      {
        id: operatorId ?? operatorFor(org),
        expiresAt: new Date(options.environment.now() + expiresIn * 1000).toISOString(),
      },
      await tokens.issueCompany(),
    );
    if (!answer.ok) return answer;
    const token: unknown = await answer.json().catch(() => undefined);
    if (typeof token !== 'string') {
      throw new HTTPException(502, { message: 'The API answered no token' });
    }
    const expiresAt = (decodeJwt(token).exp ?? 0) * 1000;
    return c.json({
      token,
      expiresIn: Math.floor((expiresAt - options.environment.now()) / 1000),
      expiresAt: new Date(expiresAt).toISOString(),
    });
  });

  routes.post('/validate', async (c) => {
    const answer = await ask(
      '/api/operator/validate-token',
      await readJson(c, tokenCheck),
      await tokens.issueCompany(),
    );
    if (!answer.ok) return answer;
    const verdict: unknown = await answer.json().catch(() => undefined);
    const { isValid, valid } = Object(verdict) as { isValid?: unknown; valid?: unknown };
    return c.json({ isValid: (isValid ?? valid) === true });
  });

  return routes;
}
