import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../src/api/parse-json.ts';
import { parseList } from '../src/api/parse-list.ts';
import { parseOperator } from '../src/api/parse-operator.ts';
import { parseOrganization } from '../src/api/parse-organization.ts';
import { createChatHubApi, createTokenService } from '../src/index.ts';
import { failureOf } from './support/failure-of.ts';

const name = fc.string({ unit: 'binary' });
const organization = fc.record({ id: fc.maxSafeInteger(), name });
const body = fc.oneof(fc.json(), fc.string(), fc.array(fc.anything()).map(stringify));

function stringify(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}

describe('a list', () => {
  it('of organizations comes back as it was sent, without what is not documented', () => {
    fc.assert(
      fc.property(fc.array(organization), fc.object(), (list, more) => {
        const sent = list.map((one) => ({ ...more, ...one }));
        expect(parseList(JSON.stringify(sent), parseOrganization)).toEqual(list);
      }),
    );
  });

  it('of operators comes back as it was sent, with or without organizations', () => {
    const operator = fc.record({
      id: fc.maxSafeInteger(),
      name,
      status: fc.integer({ min: 0, max: 2 }),
      organization: fc.option(organization),
    });
    fc.assert(
      fc.property(fc.array(operator), (list) => {
        expect(parseList(JSON.stringify(list), parseOperator)).toEqual(list);
      }),
    );
  });

  it.each([
    ['organizations', parseOrganization],
    ['operators', parseOperator],
  ])('of %s is what is documented or upstream-malformed, for any body', (_name, parse) => {
    fc.assert(
      fc.property(body, (text) => {
        try {
          for (const one of parseList<{ id: number; name: string }>(text, parse)) {
            expect(Number.isSafeInteger(one.id)).toBe(true);
            expect(typeof one.name).toBe('string');
          }
        } catch (error) {
          expect(error).toMatchObject({ code: 'upstream-malformed' });
        }
      }),
      { numRuns: 500 },
    );
  });
});

it('parseJson reads JSON, and quotes nothing of what is none', () => {
  fc.assert(
    fc.property(body, (text) => {
      try {
        expect(parseJson(text)).toEqual(JSON.parse(text));
      } catch (error) {
        expect(error).toMatchObject({ code: 'upstream-malformed' });
        expect(String(error)).toBe(
          'ChatHubServerError: ChatHub answered with something that is not what its API documents. JSON was expected.',
        );
      }
    }),
  );
});

it('the service hands out a token that fits a header, or an upstream failure, for any answer', async () => {
  const answer = fc.record({
    status: fc.constantFrom(200, 201, 204, 301, 400, 401, 403, 404, 418, 429, 500, 503, 599),
    text: fc.oneof(body, fc.string().map(stringify), fc.constant('"eyJhIjoxfQ.e30.c2ln"')),
    retryAfter: fc.option(fc.oneof(fc.string({ unit: 'grapheme-ascii' }), fc.nat().map(String))),
    date: fc.option(fc.date().map((date) => date.toUTCString())),
  });
  await fc.assert(
    fc.asyncProperty(answer, async ({ status, text, retryAfter, date }) => {
      const headers = new Headers();
      if (retryAfter !== null) headers.set('Retry-After', retryAfter);
      if (date !== null) headers.set('Date', date);
      const service = createTokenService({
        api: createChatHubApi({
          credentials: { companyToken: 'company-token' },
          sleep: async () => undefined,
          fetch: async () => new Response(status === 204 ? null : text, { status, headers }),
        }),
      });
      const handedOut = await service.tokenFor(101).then(
        ({ token, expiresIn }) => ({ token, expiresIn }),
        () => null,
      );
      if (handedOut === null) {
        const { code, retryAfter: wait } = await failureOf(service.tokenFor(101));
        expect(code).toMatch(/^upstream-|^operator-forbidden$/);
        expect(wait === undefined || (wait >= 0 && wait <= 86_400)).toBe(true);
      } else {
        expect(handedOut.token).toMatch(/^[\w.~+/-]+=*$/);
        expect(handedOut.expiresIn).toBeGreaterThanOrEqual(0);
        expect(handedOut.expiresIn).toBeLessThanOrEqual(85_800);
      }
    }),
    { numRuns: 300 },
  );
});
