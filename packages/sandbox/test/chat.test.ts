import { beforeEach, describe, expect, it } from 'vitest';
import type { PanelEvent } from '../src/chat/panel-event.ts';
import { createSandboxApp, developmentToken, type SandboxApp } from '../src/index.ts';
import { bearer, type Client, createClient } from './client.ts';
import { readEvents } from './event-reader.ts';
import { createFakeClock, type FakeClock } from './fake-clock.ts';

let clock: FakeClock;
let app: SandboxApp;
let client: Client;

beforeEach(() => {
  clock = createFakeClock();
  app = createSandboxApp({ environment: clock });
  client = createClient(app, clock.now);
});

const stream = (token: string) =>
  client.request('GET', '/api/chat/stream', undefined, bearer(token));
const message = (event: PanelEvent | 'closed') => {
  if (event === 'closed' || event.type !== 'message') throw new Error('Not a message.');
  return event;
};

describe('the stream of a panel', () => {
  it('begins with a snapshot, and the first customer writes after a second', async () => {
    const events = readEvents(await stream(await client.operatorToken()));
    expect(await events.next()).toEqual({
      type: 'snapshot',
      operator: 'Olena Marchenko',
      organization: 'Sales',
      conversations: [],
    });
    await clock.advance(999);
    expect(app.stats().conversations).toBe(0);
    await clock.advance(1);
    expect(message(await events.next())).toMatchObject({
      customer: 'Marta Kowalska',
      unread: 1,
      message: { author: 'customer', at: clock.now() },
    });
  });

  it('lets the customer answer a reply, after a sign of writing', async () => {
    const token = await client.operatorToken();
    const events = readEvents(await stream(token));
    await events.next();
    await clock.advance(5000);
    const { conversationId } = message(await events.next());
    await events.next();
    const body = { conversationId, text: 'Yes, it is.', clientId: 'mine' };
    const posted = await client.request('POST', '/api/chat/messages', body, bearer(token));
    expect(posted.status).toBe(201);
    expect(message(await events.next())).toMatchObject({
      unread: 0,
      message: { author: 'operator', text: 'Yes, it is.', clientId: 'mine' },
    });
    await clock.advance(2000);
    expect(await events.next()).toEqual({ type: 'typing', conversationId, active: true });
    expect(await events.next()).toEqual({ type: 'typing', conversationId, active: false });
    expect(message(await events.next())).toMatchObject({ conversationId, unread: 1 });
  });

  it('shows a panel that comes back the whole conversation, without a second script', async () => {
    const token = await client.operatorToken();
    const first = readEvents(await stream(token));
    await clock.advance(60_000);
    await first.cancel();
    await clock.advance(0);
    expect(app.stats().connections).toEqual([]);
    const before = app.stats().conversations;
    const second = readEvents(await stream(token));
    const snapshot = await second.next();
    if (snapshot === 'closed' || snapshot.type !== 'snapshot') throw new Error('No snapshot.');
    expect(snapshot.conversations).toHaveLength(before);
    expect(snapshot.conversations[0]?.messages).toHaveLength(2);
    await clock.advance(60_000);
    expect(app.stats().conversations).toBe(before);
  });

  it('keeps the organizations apart', async () => {
    const support = readEvents(await stream(await client.operatorToken(103)));
    expect(await support.next()).toMatchObject({ organization: 'Support' });
    app.sendCustomerMessage({ text: 'For sales', organizationId: 'sales' });
    const sent = app.sendCustomerMessage({ text: 'For support', organizationId: 25 });
    expect(message(await support.next())).toMatchObject(sent);
    const sales = await client.operatorToken(101);
    const body = { ...sent, text: 'Not mine' };
    const stray = await client.request('POST', '/api/chat/messages', body, bearer(sales));
    expect(stray.status).toBe(404);
  });

  it('forgets the unread count once an operator has read', async () => {
    const { conversationId } = app.sendCustomerMessage({ text: 'Hello' });
    const events = readEvents(await stream(developmentToken));
    expect(await events.next()).toMatchObject({ conversations: [{ unread: 1 }] });
    const body = { conversationId };
    const read = await client.request('POST', '/api/chat/read', body, bearer(developmentToken));
    expect(read.status).toBe(204);
    expect(await events.next()).toEqual({ type: 'read', conversationId });
  });

  it('says nothing by itself without scripted customers', async () => {
    app = createSandboxApp({ environment: clock, customers: false });
    client = createClient(app, clock.now);
    await stream(await client.operatorToken());
    await clock.advance(120_000);
    expect(app.stats().conversations).toBe(0);
  });

  it('follows a script of your own, at its pace', async () => {
    app = createSandboxApp({
      environment: clock,
      customers: {
        pace: 0.5,
        customers: [{ name: 'Ann', opensAfter: 100, messages: [{ text: 'Hi' }] }],
      },
    });
    client = createClient(app, clock.now);
    const events = readEvents(await stream(developmentToken));
    await events.next();
    await clock.advance(49);
    expect(app.stats().conversations).toBe(0);
    await clock.advance(1);
    expect(message(await events.next())).toMatchObject({
      customer: 'Ann',
      message: { text: 'Hi' },
    });
  });

  it.each([
    ['no text', { conversationId: 'c1', text: '  ' }, 400],
    ['too much text', { conversationId: 'c1', text: 'x'.repeat(4001) }, 400],
    ['no conversation', { conversationId: 'c9', text: 'Hello' }, 404],
  ])('refuses a reply with %s', async (_name, body, status) => {
    const path = '/api/chat/messages';
    expect((await client.request('POST', path, body, bearer(developmentToken))).status).toBe(
      status,
    );
  });
});

describe('who may connect', () => {
  it('refuses a missing, a broken and a company token', async () => {
    expect((await client.request('GET', '/api/chat/stream')).status).toBe(401);
    expect((await stream('nonsense')).status).toBe(401);
    expect((await stream(await client.companyToken())).status).toBe(403);
  });

  it('names an expired token', async () => {
    const token = await client.operatorToken(101, 60);
    await clock.advance(60_000);
    const response = await stream(token);
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ error: 'token expired' });
  });

  it('refuses a revoked operator, and takes them back', async () => {
    const token = await client.operatorToken();
    app.revokeOperator(101);
    expect((await stream(token)).status).toBe(401);
    expect((await stream(developmentToken)).status).toBe(401);
    app.restoreOperator(101);
    expect((await stream(token)).status).toBe(200);
  });
});

describe('the end of a stream', () => {
  const end = async (events: ReturnType<typeof readEvents>) => {
    for (;;) {
      const event = await events.next();
      if (event === 'closed' || event.type === 'end') return event;
    }
  };

  it('comes with the expiry of its token', async () => {
    const events = readEvents(await stream(await client.operatorToken(101, 3600)));
    await clock.advance(3_599_999);
    expect(app.stats().connections).toHaveLength(1);
    await clock.advance(1);
    expect(await end(events)).toEqual({ type: 'end', reason: 'token-expired' });
    expect(await events.next()).toBe('closed');
    expect(app.stats().connections).toEqual([]);
  });

  it('comes when tokens are expired on purpose, only for those that match', async () => {
    const sales = readEvents(await stream(await client.operatorToken(101)));
    await stream(await client.operatorToken(103));
    expect(app.expireTokens({ organizationId: 'sales' })).toBe(1);
    expect(await end(sales)).toEqual({ type: 'end', reason: 'token-expired' });
    expect(app.stats().connections).toMatchObject([{ operatorId: 103 }]);
    expect(app.expireTokens()).toBe(1);
    expect(app.stats().connections).toEqual([]);
  });

  it('comes when the operator is revoked', async () => {
    const events = readEvents(await stream(await client.operatorToken()));
    app.revokeOperator(101);
    expect(await end(events)).toEqual({ type: 'end', reason: 'revoked' });
  });

  it('leaves a connection alone whose token is still good', async () => {
    await stream(await client.operatorToken(101, 7200));
    const before = app.stats().connections;
    await client.operatorToken(101, 7200);
    await clock.advance(3_600_000);
    expect(app.stats().connections).toEqual(before);
  });

  it('is silent when the sandbox closes, and leaves no timer', async () => {
    const events = readEvents(await stream(await client.operatorToken()));
    await app.close();
    expect(await end(events)).toBe('closed');
    expect(clock.waiting).toBe(0);
  });
});

describe('what is told about connections', () => {
  it('is enough to tell them apart, and no more', async () => {
    const token = await client.operatorToken(101, 60);
    await stream(token);
    const since = clock.now();
    expect(app.stats()).toEqual({
      requests: {
        '/api/company/get-token': 1,
        '/api/operator/get-token': 1,
        '/api/chat/stream': 1,
      },
      connections: [
        { id: 's1', operatorId: 101, organizationId: 24, since, tokenExpiresAt: since + 60_000 },
      ],
      connectionsOpened: 1,
      tokensIssued: 1,
      conversations: 0,
    });
  });

  it('never holds a token, a password or the secret, nor does any error', async () => {
    const secret = 'the-signing-secret-of-this-very-test';
    const password = 'the-password-of-this-test';
    app = createSandboxApp({ environment: clock, secret, password });
    client = createClient(app, clock.now);
    const company = await client.companyToken();
    const operator = await client.operatorToken();
    await stream(operator);
    const answers = await Promise.all([
      client.request('GET', `/api/${operator}`, undefined, bearer(company)),
      client.request('GET', '/api/company/organization', undefined, bearer(operator)),
      client.request('POST', '/api/company/get-token', { login: 'demo', password: `${password}!` }),
      client.request('POST', '/api/company/get-token', `{"password":"${password}"`),
      client.request(
        'POST',
        '/api/operator/validate-token',
        { token: `${operator}x` },
        bearer(company),
      ),
      client.request('PATCH', '/_sandbox/faults', { api: { malformed: operator } }),
      client.request('GET', '/_sandbox/state'),
    ]);
    const told = (await Promise.all(answers.map((answer) => answer.text()))).join('\n');
    expect(told).toContain('Not found');
    for (const value of [company, operator, secret, password]) expect(told).not.toContain(value);
  });
});
