import type { Context } from 'hono';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { changeStatus } from '../change-status.ts';
import type { Operator } from '../operator.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import { apiFaultMiddleware } from './api-fault-middleware.ts';
import type { HttpEnv } from './http-env.ts';
import { readJson } from './read-json.ts';
import { requireCompany } from './require-company.ts';

const longestLifetime = 24 * 60 * 60 * 1000;
const utcSuffix = /(Z|[+-]\d{2}:?\d{2})$/i;

const reference = z.union([z.int(), z.string().min(1)]);
const credentials = z.object({ login: z.string(), password: z.string() });
const newOperators = z.array(
  z.object({ organizationId: reference, name: z.string().trim().min(1) }),
);
const statusChange = z.object({
  id: z.int(),
  status: z.union([z.literal(0), z.literal(1), z.literal(2)]),
});
const tokenRequest = z.object({
  id: z.int(),
  expiresAt: z.iso
    .datetime({ offset: true, local: true })
    .transform((text) => Date.parse(utcSuffix.test(text) ? text : `${text}Z`)),
});
const tokenCheck = z.object({ token: z.string() });

/** The documented REST calls, below `/api/company` and `/api/operator`. */
export function platformRoutes(context: SandboxContext): Hono<HttpEnv> {
  const { directory, faults, options, tokens } = context;
  const company = requireCompany(context);
  const routes = new Hono<HttpEnv>();

  function requireOrganization(organizationReference: number | string) {
    const organization = directory.findOrganization(organizationReference);
    if (!organization) throw new HTTPException(404, { message: 'No such organization' });
    return organization;
  }

  routes.use('/company/*', apiFaultMiddleware(context));
  routes.use('/operator/*', apiFaultMiddleware(context));

  routes.post('/company/get-token', async (c) => {
    const { login, password } = await readJson(c, credentials);
    if (login !== options.login || password !== options.password) {
      throw new HTTPException(401, { message: 'Wrong login or password' });
    }
    return answerToken(c, await tokens.issueCompany());
  });

  routes.get('/company/organization', company, (c) => c.json(directory.organizations));

  routes.get('/operator', company, (c) => {
    const wanted = c.req.query('organizationId');
    if (!wanted) throw new HTTPException(400, { message: 'Bad format: organizationId' });
    return c.json(directory.operatorsOf(requireOrganization(wanted).id));
  });

  routes.post('/operator/synchronize', company, async (c) => {
    const wanted = (await readJson(c, newOperators)).map(({ organizationId, name }) => ({
      organization: requireOrganization(organizationId),
      name,
    }));
    const added = wanted.map(({ organization, name }) => directory.addOperator(organization, name));
    return c.json(added.map(({ id, name, status }) => ({ id, name, status })));
  });

  routes.post('/operator/status', company, async (c) => {
    const { id, status } = await readJson(c, statusChange);
    if (!changeStatus(context, id, status)) {
      throw new HTTPException(404, { message: 'No such operator' });
    }
    return c.body('', 200);
  });

  routes.post('/operator/get-token', company, async (c) => {
    const { id, expiresAt } = await readJson(c, tokenRequest);
    requireActive(directory.findOperator(id));
    const now = options.environment.now();
    if (expiresAt <= now || expiresAt > now + longestLifetime) {
      throw new HTTPException(400, {
        message: 'Bad format: expiresAt must lie in the next 24 hours',
      });
    }
    const { maxLifetime } = faults.get().tokens ?? {};
    const granted = maxLifetime ? Math.min(expiresAt, now + maxLifetime * 1000) : expiresAt;
    return answerToken(c, await tokens.issueOperator(id, granted));
  });

  routes.post('/operator/validate-token', company, async (c) => {
    const { token } = await readJson(c, tokenCheck);
    const field = options.legacyValidate ? 'valid' : 'isValid';
    const verdict = await tokens.verify(token);
    if (
      verdict.kind !== 'operator' ||
      directory.findOperator(verdict.identity.operatorId)?.status !== 0
    ) {
      return c.json({ [field]: false, error: 'Invalid token' });
    }
    const { operatorId, expiresAt } = verdict.identity;
    return c.json({
      [field]: true,
      operatorId,
      clientId: 0,
      expiresAt: new Date(expiresAt ?? options.environment.now() + longestLifetime).toISOString(),
      error: null,
    });
  });

  return routes;
}

function requireActive(operator: Operator | undefined): void {
  if (!operator || operator.status === 2) {
    throw new HTTPException(404, { message: 'No such operator' });
  }
  if (operator.status === 1) throw new HTTPException(403, { message: 'The operator is inactive' });
}

/** A JSON string, unless only bare text is asked for: the platform's answers come in both forms. */
function answerToken(c: Context, token: string): Response {
  const accept = c.req.header('Accept') ?? '*/*';
  const onlyText = accept.includes('text/plain') && !/application\/json|\*\/\*/.test(accept);
  return onlyText ? c.text(token) : c.json(token);
}
