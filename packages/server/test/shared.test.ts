import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseToken } from '../src/api/parse-token.ts';
import { parseValidation } from '../src/api/parse-validation.ts';
import { readJwtExpiry } from '../src/api/read-jwt-expiry.ts';
import { ChatHubServerError } from '../src/index.ts';
import { LruMap } from '../src/shared/lru-map.ts';
import { parseOperatorId } from '../src/shared/parse-operator-id.ts';
import { parseRetryAfter } from '../src/shared/parse-retry-after.ts';

const segment = fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/);
const jwt = fc.tuple(segment, segment, segment).map((segments) => segments.join('.'));

describe('parseToken', () => {
  it('reads any JWT, as a JSON string or bare', () => {
    fc.assert(
      fc.property(jwt, (token) => {
        expect(parseToken(JSON.stringify(token))).toBe(token);
        expect(parseToken(token)).toBe(token);
      }),
    );
  });

  it('returns something that fits into a header, or throws upstream-malformed, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), jwt), (body) => {
        try {
          expect(parseToken(body)).toMatch(/^[\w.~+/=-]+$/);
        } catch (error) {
          expect(error).toBeInstanceOf(ChatHubServerError);
          expect(error).toMatchObject({ code: 'upstream-malformed' });
        }
      }),
      { numRuns: 1000 },
    );
  });
});

it('parseValidation never says yes but to a documented yes', () => {
  fc.assert(
    fc.property(fc.json(), (body) => {
      try {
        expect(parseValidation(body).isValid).toBe(
          JSON.parse(body).isValid ?? JSON.parse(body).valid,
        );
      } catch (error) {
        expect(error).toMatchObject({ code: 'upstream-malformed' });
      }
    }),
  );
});

describe('readJwtExpiry', () => {
  const encode = (claims: unknown): string =>
    `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.sig`;

  it('reads exp in milliseconds, past letters of any alphabet', () => {
    expect(readJwtExpiry(encode({ name: 'Żółć 日本 🙂 ~~~???', exp: 1_790_000_000 }))).toBe(
      1_790_000_000_000,
    );
  });

  it.each(['opaque', '', 'a.b.c', encode({}), encode({ exp: '1' }), encode(null), encode([1])])(
    'finds none in %s',
    (token) => {
      expect(readJwtExpiry(token)).toBeNull();
    },
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (token) => {
        const expiry = readJwtExpiry(token);
        expect(expiry === null || Number.isFinite(expiry)).toBe(true);
      }),
    );
  });
});

describe('parseRetryAfter', () => {
  const now = Date.parse('2026-03-01T08:00:00Z');

  it.each([
    [null, undefined],
    ['', undefined],
    ['soon', undefined],
    ['0', 0],
    [' 120 ', 120],
    ['999999999', 86_400],
    ['Sun, 01 Mar 2026 08:01:30 GMT', 90],
    ['Sun, 01 Mar 2026 07:00:00 GMT', 0],
  ])('reads %j as %s', (value, seconds) => {
    expect(parseRetryAfter(value, now)).toBe(seconds);
  });
});

it('parseOperatorId gives one form to every way of writing an id, and null for the rest', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (id) => {
      expect(parseOperatorId(id)).toBe(id);
      expect(parseOperatorId(String(id))).toBe(id);
    }),
  );
  for (const value of [0, -1, 1.5, '', ' 1', '1 ', '+1', '0x1', '１', null, undefined, [1], true]) {
    expect(parseOperatorId(value)).toBeNull();
  }
});

it('LruMap never holds more than its bound, and always what was used last', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.record({ key: fc.nat(9), write: fc.boolean() })),
      (bound, steps) => {
        const map = new LruMap<number, number>(bound);
        let recent: number[] = [];
        for (const { key, write } of steps) {
          const isKept = recent.includes(key);
          if (write) {
            map.set(key, key);
          } else {
            expect(map.get(key)).toBe(isKept ? key : undefined);
          }
          if (write || isKept) {
            recent = [key, ...recent.filter((other) => other !== key)].slice(0, bound);
          }
        }
        expect(map.size).toBe(recent.length);
      },
    ),
  );
});
