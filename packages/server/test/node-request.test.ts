import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTokenHandler } from '../src/index.ts';
import { toNodeHandler } from '../src/node/index.ts';
import { createLazyHeaders } from '../src/node/lazy-headers.ts';
import { type RawRequest, sendRaw } from './support/raw-request.ts';
import { serve } from './support/serve.ts';

const HEADERS = {
  Host: 'app.example.com',
  Cookie: 'session=abc; theme=dark',
  'X-User': 'ann',
  Accept: 'application/json',
};

/** Has `look` look at the request that `authorize` gets on Node, while it is being answered. */
async function lookAt(
  look: (request: Request) => void | Promise<void>,
  request: Partial<RawRequest> = {},
): Promise<void> {
  const failures: unknown[] = [];
  const handler = createTokenHandler({
    service: {
      tokenFor: async () => ({ token: 'x', expiresIn: 60, expiresAt: Date.now() + 60_000 }),
      validate: async () => true,
      recheck: async () => undefined,
      forget: async () => undefined,
    },
    authorize: async (web) => {
      await look(web);
      return { operatorId: 101 };
    },
    on: { error: (error) => failures.push(error) },
  });
  const origin = await serve(toNodeHandler(handler));
  const answer = await sendRaw(origin, {
    target: '/a/../token?org=24',
    headers: HEADERS,
    ...request,
  });
  expect(failures).toEqual([]);
  expect(answer.status).toBe(200);
}

describe('the request that authorize gets on Node', () => {
  it('is a Request', () =>
    lookAt((request) => {
      expect(request).toBeInstanceOf(Request);
      expect(Object.prototype.toString.call(request)).toBe('[object Request]');
      expect(request.method).toBe('GET');
      expect(request.url).toBe('http://app.example.com/token?org=24');
      expect(inspect(request)).toContain('app.example.com/token');
    }));

  it('has every member that a Request has, with the same value', () =>
    lookAt(async (request) => {
      const real = new Request(request.url, { headers: HEADERS, signal: request.signal });
      for (const name of Object.keys(Object.getOwnPropertyDescriptors(Request.prototype))) {
        const member = name as keyof Request;
        if (typeof real[member] === 'function') {
          expect(typeof request[member], name).toBe('function');
        } else if (member !== 'headers' && member !== 'signal') {
          expect(request[member], name).toEqual(real[member]);
        }
      }
      expect(await request.text()).toBe('');
    }));

  it('has headers that read like Headers', () =>
    lookAt(({ headers }) => {
      expect(headers).toBeInstanceOf(Headers);
      expect(headers.get('cookie')).toBe(HEADERS.Cookie);
      expect(headers.get('X-USER')).toBe('ann');
      expect(headers.has('accept')).toBe(true);
      expect(headers.get('authorization')).toBeNull();
      expect(headers.has('authorization')).toBe(false);
      expect(() => headers.get('no name')).toThrow(TypeError);
      expect(Object.fromEntries(headers)).toMatchObject({ 'x-user': 'ann' });
      expect([...headers.keys()]).toEqual(['accept', 'connection', 'cookie', 'host', 'x-user']);
      expect(new Headers(headers).get('x-user')).toBe('ann');
    }));

  it('reads what was changed', () =>
    lookAt((request) => {
      request.headers.set('X-User', 'ben');
      request.headers.delete('Cookie');
      request.headers.append('X-New', '1');
      expect(request.headers.get('x-user')).toBe('ben');
      expect(request.headers.has('cookie')).toBe(false);
      const copy = request.clone();
      expect(copy.headers.get('x-user')).toBe('ben');
      expect(copy.headers.get('x-new')).toBe('1');
    }));

  it('can be passed on', () =>
    lookAt((request) => {
      const rewritten = new Request('http://identity.example/check', request);
      expect(rewritten.headers.get('cookie')).toBe(HEADERS.Cookie);
      const copy = new Request(request.clone());
      expect(copy.url).toBe(request.url);
      expect(copy.headers.get('cookie')).toBe(HEADERS.Cookie);
      // What looks inside of the object must not quietly get one without headers.
      expect(() => new Request(request)).toThrow(TypeError);
    }));

  it('is a real one where it has a body', () =>
    lookAt(
      async (request) => {
        expect(await new Request(request.clone()).text()).toBe('{"token":"x"}');
      },
      {
        method: 'POST',
        target: '/validate',
        headers: { ...HEADERS, 'Content-Type': 'application/json', 'Content-Length': '13' },
        body: '{"token":"x"}',
      },
    ));
});

it('looks headers up like Headers, whatever is asked for', () => {
  const name = fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'toString', 'Cookie', 'ACCEPT', 'x-a', '', ':path'),
    fc.string(),
  );
  const incoming = { cookie: 'a=1', accept: '*/*', 'x-a': 'b, c', ':path': '/' };
  const { ':path': _, ...real } = incoming;
  const outcome = (action: () => unknown): unknown => {
    try {
      return action();
    } catch (error) {
      return (error as Error).name;
    }
  };
  fc.assert(
    fc.property(name, (asked) => {
      const lazy = createLazyHeaders(incoming, () => new Headers(real));
      const standard = new Headers(real);
      expect(outcome(() => lazy.get(asked))).toBe(outcome(() => standard.get(asked)));
      expect(outcome(() => lazy.has(asked))).toBe(outcome(() => standard.has(asked)));
    }),
  );
});
