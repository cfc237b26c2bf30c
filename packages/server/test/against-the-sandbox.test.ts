import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSandbox, type Sandbox } from '@chathub/sandbox';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type ChatHubApi,
  createChatHubApi,
  createTokenHandler,
  createTokenService,
  OperatorStatus,
  type TokenService,
} from '../src/index.ts';
import { toNodeHandler } from '../src/node/index.ts';
import { failureOf } from './support/failure-of.ts';

const ISSUE = '/api/operator/get-token';

let sandbox: Sandbox;
let api: ChatHubApi;
let service: TokenService;

beforeEach(async () => {
  sandbox = await createSandbox({ customers: false });
  api = createChatHubApi({
    baseUrl: sandbox.apiUrl,
    credentials: sandbox.credentials,
    sleep: async () => undefined,
  });
  service = createTokenService({ api });
});

afterEach(() => sandbox.close());

function countIssues(): number {
  const { requests } = sandbox.stats();
  return Object.entries(requests)
    .filter(([path]) => path.includes(ISSUE))
    .reduce((sum, [, count]) => sum + count, 0);
}

describe('the client against the sandbox', () => {
  it('makes every documented call', async () => {
    const [organization] = await api.listOrganizations();
    expect(organization).toMatchObject({ id: expect.any(Number), name: expect.any(String) });
    const organizationId = organization?.id ?? 0;
    const [operator] = await api.listOperators(organizationId);
    expect(operator).toMatchObject({ status: OperatorStatus.active, organization });

    const created = await api.synchronizeOperators([{ organizationId, name: 'Newcomer' }]);
    const newcomer = created.find(({ name }) => name === 'Newcomer');
    await api.setOperatorStatus(newcomer?.id ?? 0, OperatorStatus.inactive);
    const operators = await api.listOperators(organizationId);
    expect(operators.find(({ id }) => id === newcomer?.id)?.status).toBe(OperatorStatus.inactive);

    const { token, expiresAt } = await api.getOperatorToken(operator?.id ?? 0, { lifetime: 60 });
    expect(Math.abs(expiresAt - Date.now() - 60_000)).toBeLessThan(2000);
    expect(await api.validateToken(token)).toMatchObject({
      isValid: true,
      operatorId: operator?.id,
    });
    expect(await api.validateToken('garbage')).toMatchObject({ isValid: false });
  });

  it('is given the longest lifetime that it asks for', async () => {
    const { issuedAt, expiresAt } = await api.getOperatorToken(101, { lifetime: 86_400 });
    expect(expiresAt - issuedAt).toBeGreaterThan(85_790_000);
  });

  it('is refused with a wrong password, and with an operator token for a company', async () => {
    const wrong = createChatHubApi({
      baseUrl: sandbox.apiUrl,
      credentials: { login: sandbox.credentials.login, password: 'wrong' },
    });
    expect((await failureOf(wrong.listOrganizations())).code).toBe('upstream-unauthorized');
    const { token } = await api.getOperatorToken(101);
    const low = createChatHubApi({
      baseUrl: sandbox.apiUrl,
      credentials: { companyToken: token },
    });
    expect((await failureOf(low.listOrganizations())).code).toBe('upstream-forbidden');
  });

  it.each(['html', 'truncated', 'empty', 'wrong-type'] as const)(
    'refuses answers that are %s',
    async (malformed) => {
      await api.getCompanyToken();
      sandbox.faults.set({ api: { malformed } });
      expect((await failureOf(api.getOperatorToken(101))).code).toMatch(
        /^upstream-(?:malformed|network)$/,
      );
      expect((await failureOf(api.listOperators(24))).code).toMatch(
        /^upstream-(?:malformed|network)$/,
      );
    },
  );
});

describe('the service against the sandbox', () => {
  it('makes one call for 1,000 requests', async () => {
    await Promise.all(Array.from({ length: 1000 }, () => service.tokenFor(101)));
    expect(countIssues()).toBe(1);
  });

  it('gets through two failures, and says what the third one was', async () => {
    sandbox.faults.set({ api: { status: 503, times: 2, only: ISSUE } });
    expect((await service.tokenFor(101)).expiresIn).toBeGreaterThan(28_000);
    await service.forget(101);
    sandbox.faults.set({ api: { drop: true, only: ISSUE } });
    expect((await failureOf(service.tokenFor(101))).code).toBe('upstream-network');
    sandbox.faults.set({ api: { drop: null, status: 429, retryAfter: 30, only: ISSUE } });
    expect(await failureOf(service.tokenFor(101))).toMatchObject({
      code: 'upstream-rate-limited',
      retryAfter: 30,
    });
  });

  it('believes the token where it lives shorter than was asked', async () => {
    sandbox.faults.set({ tokens: { maxLifetime: 30 } });
    const { expiresIn } = await service.tokenFor(101);
    expect(expiresIn).toBeGreaterThan(25);
    expect(expiresIn).toBeLessThanOrEqual(30);
  });

  it('refuses a revoked operator, and serves it again when restored', async () => {
    sandbox.revokeOperator(101);
    expect((await failureOf(service.tokenFor(101))).code).toBe('operator-forbidden');
    sandbox.restoreOperator(101);
    expect((await service.tokenFor(101)).token).toMatch(/^eyJ/);
  });
});

describe('the handler against the sandbox', () => {
  it('leads from a request to a token that the platform takes, and out of an expired one', async () => {
    const handler = createTokenHandler({
      service,
      authorize: (request, { organization }) =>
        request.headers.get('authorization') === 'Bearer ann' && organization === '24'
          ? { operatorId: 101 }
          : null,
    });
    const server = createServer(toNodeHandler(handler));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/chathub`;
    const headers = { Authorization: 'Bearer ann', 'Content-Type': 'application/json' };
    const getToken = async (query: string): Promise<string> => {
      const response = await fetch(`${url}/token?org=24${query}`, { headers });
      expect(response.status).toBe(200);
      return (await response.json()).token;
    };
    const isValid = async (token: string): Promise<boolean> => {
      const body = JSON.stringify({ token });
      const response = await fetch(`${url}/validate?org=24`, { method: 'POST', headers, body });
      return (await response.json()).isValid;
    };
    try {
      expect((await fetch(`${url}/token?org=24`)).status).toBe(401);
      const token = await getToken('');
      expect(await getToken('')).toBe(token);
      expect(await isValid(token)).toBe(true);
      expect(await isValid((await service.tokenFor(102)).token)).toBe(false);

      sandbox.expireTokens();
      expect(await getToken('')).toBe(token);
      const renewed = await getToken('&reason=rejected');
      expect(renewed).not.toBe(token);
      expect(await isValid(renewed)).toBe(true);

      sandbox.revokeOperator(101);
      expect(await isValid(renewed)).toBe(false);
      const refused = await fetch(`${url}/token?org=24`, { headers });
      expect(refused.status).toBe(403);
      expect(await refused.json()).toMatchObject({ error: 'operator-forbidden' });
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});
