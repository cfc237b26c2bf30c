import { type FaultState, noFaults } from '@chathub-demo/kit';
import express, { type Request, type Router } from 'express';
import type { SandboxControls } from '../platform.ts';
import { signIn } from '../sign-in.ts';
import type { ConnectionRegistry } from './connection-registry.ts';
import { parseFaultPatch } from './parse-fault-patch.ts';

/**
 * The control API behind the buttons of the demos: `GET`, `PATCH` and `DELETE /faults`,
 * `POST /expire-tokens`, `POST /drop-connections`. Every answer is the {@link FaultState} then.
 *
 * @param forgetTokens what an operator may do has changed: kept tokens say the old
 */
export function createFaultRouter(
  sandbox: Pick<SandboxControls, 'expireTokens' | 'setOperatorsActive'>,
  connections: ConnectionRegistry,
  forgetTokens: () => Promise<void>,
): Router {
  let operator: FaultState['operator'] = noFaults.operator;

  const read = (request: Request): FaultState => ({
    ...noFaults,
    ...request.session.faults,
    operator,
  });

  const apply = async (request: Request, next: FaultState): Promise<void> => {
    const { operator: nextOperator, ...visitor } = next;
    const before = read(request);
    if (nextOperator !== before.operator) {
      sandbox.setOperatorsActive(nextOperator === 'active');
      operator = nextOperator;
      await forgetTokens();
    }
    if (visitor.endpoint === 'signed-out') delete request.session.user;
    else if (before.endpoint === 'signed-out') signIn(request);
    if (visitor.script !== before.script) {
      request.session.scriptRevision = (request.session.scriptRevision ?? 0) + 1;
    }
    request.session.faults = visitor;
    if (request.session.visitor) {
      connections.setOffline(request.session.visitor, visitor.network === 'offline');
    }
  };

  const router = express.Router();
  router.use((request, response, next) => {
    // Another site must not break the demo of a visitor who has it open.
    const site = request.get('Sec-Fetch-Site');
    if (site && site !== 'same-origin') response.status(403).end();
    else next();
  });
  router.use(express.json({ limit: '1kb' }));
  router.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.get('/faults', (request, response) => {
    response.json(read(request));
  });
  router.patch('/faults', async (request, response) => {
    const patch = parseFaultPatch(request.body);
    if (!patch) {
      response.status(400).json({ error: 'Not a change of faults.' });
      return;
    }
    await apply(request, { ...read(request), ...patch });
    response.json(read(request));
  });
  router.delete('/faults', async (request, response) => {
    await apply(request, noFaults);
    response.json(read(request));
  });
  router.post('/expire-tokens', (request, response) => {
    sandbox.expireTokens();
    response.json(read(request));
  });
  router.post('/drop-connections', (request, response) => {
    if (request.session.visitor) connections.drop(request.session.visitor);
    response.json(read(request));
  });
  return router;
}
