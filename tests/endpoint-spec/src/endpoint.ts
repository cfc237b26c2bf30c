import assert from 'node:assert/strict';
import { Agent } from 'node:http';
import type { Sandbox } from '@chathub/sandbox';
import type { Answer } from './answer.ts';
import { findCompanySecrets } from './find-company-secrets.ts';
import { sendBytes } from './send-bytes.ts';
import { sendRequest, type WireRequest } from './send-request.ts';
import { type User, users } from './users.ts';

/** A server that runs, and the platform behind it. */
export interface RunningServer {
  /** Such as `http://localhost:3000`. */
  readonly origin: string;
  /** Where the token endpoint is, such as `/api/chathub`. */
  readonly basePath: string;
  /** The ChatHub that it calls. Nobody else may use it meanwhile. */
  readonly sandbox: Sandbox;
  /** All that it has written to its output so far. */
  log(): string;
}

/** A request to the endpoint, with whoever sends it. */
export interface EndpointRequest extends WireRequest {
  readonly user?: { readonly cookie: string };
}

/** What every case works with: a server, and users for it. */
export class Endpoint {
  readonly server: RunningServer;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 32 });
  #used = 0;
  #ownRefusal: number | null = null;

  constructor(server: RunningServer) {
    this.server = server;
  }

  /** Somebody whom the server has not seen yet. */
  newUser(): User {
    const user = users[this.#used++];
    assert.ok(user, 'There are too few users for all cases.');
    return user;
  }

  /**
   * Sends a request and answers what came back, which never holds anything of the company's.
   *
   * @param path Below the mount path, such as `/token?org=24`.
   */
  async send(path: string, { user, ...request }: EndpointRequest = {}): Promise<Answer> {
    const { origin, basePath } = this.server;
    const headers = { ...(user && { Cookie: user.cookie }), ...request.headers };
    const answer = await sendRequest(this.#agent, origin, `${basePath}${path}`, {
      ...request,
      headers,
    });
    this.#expectNoSecret(`${JSON.stringify(answer.headers)}\n${answer.text}`);
    return answer;
  }

  /** Sends JSON to `/validate`. */
  validate(token: unknown, request: EndpointRequest = {}): Promise<Answer> {
    return this.send('/validate', {
      method: 'POST',
      body: JSON.stringify({ token }),
      ...request,
      headers: { 'Content-Type': 'application/json', ...request.headers },
    });
  }

  /** Sends bytes as they are, and answers all that came back until the server closed. */
  async sendBytes(bytes: string): Promise<string> {
    const text = await sendBytes(this.server.origin, bytes);
    this.#expectNoSecret(text);
    return text;
  }

  /** The token of a user. */
  async tokenOf(user: { readonly cookie: string }, query = ''): Promise<string> {
    const answer = await this.send(`/token${query}`, { user });
    assert.equal(answer.status, 200, answer.text);
    return JSON.parse(answer.text).token;
  }

  /** A token of the company, as the server has one: what must never be seen. */
  async companyToken(): Promise<string> {
    const { sandbox } = this.server;
    const response = await sandbox.fetch(
      new Request(`${sandbox.apiUrl}/api/company/get-token`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(sandbox.credentials),
      }),
    );
    return response.json();
  }

  /**
   * Expects the endpoint's answer to what it does not serve: status, code and hint, and nothing that may be kept. Within
   * `whileFrameworkRefuses` the framework's answer instead.
   */
  expectRefusal(
    answer: Answer,
    status: number,
    code: string,
    headers: Readonly<Record<string, string>> = {},
  ): void {
    if (this.#ownRefusal !== null) {
      assert.equal(answer.status, this.#ownRefusal, answer.text);
      assert.doesNotMatch(answer.text, /"hint"|"token":|isValid/, 'It comes from the endpoint.');
      return;
    }
    assert.equal(answer.status, status, answer.text);
    assert.equal(answer.headers['content-type'], 'application/json; charset=utf-8');
    assert.equal(answer.headers['cache-control'], 'no-store');
    for (const [name, value] of Object.entries(headers)) {
      assert.equal(answer.headers[name], value, name);
    }
    const { error, hint, ...rest } = JSON.parse(answer.text);
    assert.equal(error, code);
    assert.ok(hint.length > 10, 'A hint says what to do.');
    assert.deepEqual(rest, {});
  }

  /** Runs a case of which the framework refuses the request, with this status, before the endpoint sees it. */
  async whileFrameworkRefuses(status: number, action: () => Promise<void>): Promise<void> {
    this.#ownRefusal = status;
    try {
      await action();
    } finally {
      this.#ownRefusal = null;
    }
  }

  /** Runs an action and proves that ChatHub was not asked for anything meanwhile. */
  async withoutUpstream<T>(action: () => Promise<T>): Promise<T> {
    const before = this.server.sandbox.stats().requests;
    const result = await action();
    assert.deepEqual(this.server.sandbox.stats().requests, before, 'ChatHub was called.');
    return result;
  }

  /** Runs an action and answers how many tokens ChatHub has issued meanwhile. */
  async countIssued(action: () => Promise<unknown>): Promise<number> {
    const before = this.server.sandbox.stats().tokensIssued;
    await action();
    return this.server.sandbox.stats().tokensIssued - before;
  }

  close(): void {
    this.#agent.destroy();
  }

  #expectNoSecret(text: string): void {
    assert.deepEqual(findCompanySecrets(text, this.server.sandbox.credentials), []);
  }
}
