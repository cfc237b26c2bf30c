import type { SandboxApp } from '../src/index.ts';

type Headers = Readonly<Record<string, string>>;

/** Speaks to a sandbox without a network. */
export interface Client {
  request(method: string, path: string, body?: unknown, headers?: Headers): Promise<Response>;
  companyToken(): Promise<string>;
  operatorToken(id?: number, lifetime?: number): Promise<string>;
}

export const bearer = (token: string): Headers => ({ Authorization: `Bearer ${token}` });

export function createClient(app: SandboxApp, now: () => number): Client {
  const client: Client = {
    request: (method, path, body, headers = {}) =>
      app.fetch(
        new Request(`http://sandbox.test${path}`, {
          method,
          headers: { 'Content-Type': 'application/json', ...headers },
          ...(body !== undefined && {
            body: typeof body === 'string' ? body : JSON.stringify(body),
          }),
        }),
      ),
    async companyToken() {
      const response = await client.request('POST', '/api/company/get-token', app.credentials);
      return response.json();
    },
    async operatorToken(id = 101, lifetime = 3600) {
      const expiresAt = new Date(now() + lifetime * 1000).toISOString();
      const response = await client.request(
        'POST',
        '/api/operator/get-token',
        { id, expiresAt },
        bearer(await client.companyToken()),
      );
      return response.json();
    },
  };
  return client;
}
