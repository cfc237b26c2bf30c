import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSandboxApp, type SandboxApp } from '@chathub/sandbox';
import { operatorOf } from './operator-of.ts';

const ISSUE = '/api/operator/get-token';

/** The sandbox as the fleet's ChatHub: it counts, remembers its tokens, and can hold an answer back. */
export interface ChatHub extends AsyncDisposable {
  readonly url: string;
  readonly sandbox: SandboxApp;
  /** How often a token of an operator was asked for. */
  issues(): number;
  /** How often the company logged in. */
  logins(): number;
  /** Every token that it answered, of the company and of operators. */
  readonly tokens: { readonly company: Set<string>; readonly operator: Set<string> };
  /** Holds the next request for a token until it is released. Others pass. */
  holdNext(): { readonly release: () => void };
}

/** Organizations 24 and 25, each with an operator for every person. */
export async function startChatHub(
  persons: number,
  credentials: { readonly login: string; readonly password: string },
): Promise<ChatHub> {
  const organizations = [24, 25].map((id) => ({ id, name: `Organization ${id}` }));
  const sandbox = createSandboxApp({
    ...credentials,
    customers: false,
    organizations,
    operators: organizations.flatMap(({ id }) =>
      Array.from({ length: persons }, (_, person) => ({
        id: operatorOf(person + 1, id),
        name: `Person ${person + 1}`,
        organizationId: id,
      })),
    ),
  });
  const tokens = { company: new Set<string>(), operator: new Set<string>() };
  const counts = { issues: 0, logins: 0 };
  let held: Promise<void> | undefined;
  const server = createServer(async (req, res) => {
    const isIssue = req.url === ISSUE;
    const isLogin = req.url === '/api/company/get-token';
    counts.issues += isIssue ? 1 : 0;
    counts.logins += isLogin ? 1 : 0;
    if (isIssue || isLogin) {
      const collect = isIssue ? tokens.operator : tokens.company;
      const end = res.end.bind(res);
      const write = res.write.bind(res);
      let body = '';
      res.write = ((chunk: unknown, ...rest: never[]) => {
        body += Buffer.from(chunk as Uint8Array).toString();
        return write(chunk, ...rest);
      }) as typeof res.write;
      res.end = ((chunk: unknown, ...rest: never[]) => {
        body += typeof chunk === 'function' || !chunk ? '' : Buffer.from(chunk as Uint8Array);
        for (const [token] of body.matchAll(/eyJ[\w.-]+/g)) collect.add(token);
        return end(chunk, ...rest);
      }) as typeof res.end;
    }
    if (isIssue && held !== undefined) {
      const mine = held;
      held = undefined;
      await mine;
    }
    sandbox.listener(req, res);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sandbox,
    issues: () => counts.issues,
    logins: () => counts.logins,
    tokens,
    holdNext: () => {
      let release = (): void => undefined;
      held = new Promise<void>((resolve) => {
        release = resolve;
      });
      return { release: () => release() };
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await sandbox.close();
    },
  };
}
