import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT } from 'jose';

export const LOGIN = 'login-of-the-company@example.com';
export const PASSWORD = 'pa55-word-of-the-company';

const KEY = new TextEncoder().encode('the key of the fake upstream, used in tests only');

export interface UpstreamRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

export type Behaviour = (request: UpstreamRequest, res: ServerResponse) => void | Promise<void>;

export interface FakeUpstream {
  readonly url: string;
  readonly requests: UpstreamRequest[];
  /** Company tokens that are accepted; a login adds one. */
  readonly companyTokens: Set<string>;
  /** Every token that was given out. */
  readonly secrets: Set<string>;
  /** What answers; `answer` unless a test says otherwise. */
  behave: Behaviour;
  /** What the documented API answers. */
  readonly answer: Behaviour;
  /** Answers nothing, or nothing on one path, until the returned function is called. */
  hold(path?: string): () => void;
  count(path: string): number;
  operatorToken(operatorId: number, expiresAt: number): Promise<string>;
  close(): Promise<void>;
}

/** ChatHub's documented REST API, as far as this package uses it. Its clock is the test's. */
export async function startFakeUpstream(now: () => number = Date.now): Promise<FakeUpstream> {
  let logins = 0;
  const issuedTo = new Map<string, number>();
  const json = (res: ServerResponse, value: unknown): void => {
    res.setHeader('Content-Type', 'application/json').end(JSON.stringify(value));
  };

  const answer: Behaviour = async (request, res) => {
    const body = request.body as Record<string, never>;
    if (request.path === '/api/company/get-token') {
      if (body.login !== LOGIN || body.password !== PASSWORD) {
        res.writeHead(401).end('{"error":"bad login"}');
        return;
      }
      logins += 1;
      const token = await new SignJWT({ company: 1, logins })
        .setProtectedHeader({ alg: 'HS256' })
        .sign(KEY);
      upstream.companyTokens.add(token);
      upstream.secrets.add(token);
      json(res, token);
      return;
    }
    const bearer = request.headers.authorization?.replace('Bearer ', '') ?? '';
    if (!upstream.companyTokens.has(bearer)) {
      res.writeHead(401).end(`expired: ${bearer}`);
      return;
    }
    switch (request.path) {
      case '/api/company/organization':
        res.setHeader('Content-Type', 'text/plain');
        res.end('[{"id":6,"name":"Shop","secretField":"x"},{"id":24,"name":"Bank"}]');
        return;
      case '/api/operator':
        res.setHeader('Content-Type', 'text/plain');
        res.end('[{"id":101,"name":"Ann","status":0,"organization":{"id":24,"name":"Bank"}}]');
        return;
      case '/api/operator/synchronize':
        json(
          res,
          (request.body as { name: string }[]).map(({ name }, index) => ({
            id: 104 + index,
            name,
            status: 0,
          })),
        );
        return;
      case '/api/operator/status':
        res.end();
        return;
      case '/api/operator/get-token': {
        const expiresAt = Date.parse(body.expiresAt ?? '');
        if (!(expiresAt <= now() + 86_400_000)) {
          res.writeHead(400).end('expiresAt is more than 24 h ahead');
          return;
        }
        const token = await upstream.operatorToken(Number(body.id), expiresAt);
        issuedTo.set(token, Number(body.id));
        upstream.secrets.add(token);
        json(res, token);
        return;
      }
      case '/api/operator/validate-token': {
        const operatorId = issuedTo.get(body.token ?? '');
        json(
          res,
          operatorId === undefined
            ? { isValid: false, error: 'Invalid token' }
            : {
                isValid: true,
                operatorId,
                clientId: 0,
                expiresAt: '2026-02-01T10:00:00Z',
                error: null,
              },
        );
        return;
      }
      default:
        res.writeHead(404).end();
    }
  };

  const upstream: FakeUpstream = {
    url: '',
    requests: [],
    companyTokens: new Set(),
    secrets: new Set(),
    behave: answer,
    answer,
    hold(path) {
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      upstream.behave = async (request, res) => {
        if (path === undefined || request.path === path) await held;
        return answer(request, res);
      };
      return release;
    },
    count: (path) => upstream.requests.filter((request) => request.path === path).length,
    operatorToken: (operatorId, expiresAt) =>
      new SignJWT({ operatorId, nonce: Math.random() })
        .setProtectedHeader({ alg: 'HS256' })
        .setExpirationTime(Math.floor(expiresAt / 1000))
        .sign(KEY),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };

  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) {
      chunks.push(chunk as Buffer);
    }
    const [path = '', query = ''] = (req.url ?? '').split('?');
    const text = Buffer.concat(chunks).toString();
    const request: UpstreamRequest = {
      method: req.method ?? '',
      path,
      query,
      headers: req.headers,
      body: text === '' ? null : JSON.parse(text),
    };
    upstream.requests.push(request);
    res.setHeader('Date', new Date(now()).toUTCString());
    await upstream.behave(request, res);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(upstream, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  });
}
