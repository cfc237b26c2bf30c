import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseToken } from '../src/api/parse-token.ts';
import { parseValidation } from '../src/api/parse-validation.ts';
import { readJwtExpiry } from '../src/api/read-jwt-expiry.ts';
import { ChatHubServerError } from '../src/index.ts';
import { LruMap } from '../src/shared/lru-map.ts';
import { parseOperatorId } from '../src/shared/parse-operator-id.ts';
import { parseRetryAfter } from '../src/shared/parse-retry-after.ts';
import { readLimitedText } from '../src/shared/read-limited-text.ts';

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

describe('readLimitedText', () => {
  const bodyOf = (chunks: number): { body: ReadableStream<Uint8Array>; end: Promise<string> } => {
    let left = chunks;
    let finish = (_how: string): void => undefined;
    const end = new Promise<string>((resolve) => {
      finish = resolve;
    });
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        if (left === 0) {
          controller.close();
          finish('read');
        } else {
          left -= 1;
          controller.enqueue(new TextEncoder().encode('é'.repeat(5)));
        }
      },
      cancel: () => finish('cancelled'),
    });
    return { body, end };
  };
  const requestOf = (body: ReadableStream, headers = {}): Request => {
    const init: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      body,
      headers,
      duplex: 'half',
    };
    return new Request('https://app.example.com', init);
  };

  it('counts bytes, not characters, and takes what is exactly as long as allowed', async () => {
    expect(await readLimitedText(requestOf(bodyOf(2).body), 20)).toBe('é'.repeat(10));
    expect(await readLimitedText(requestOf(bodyOf(2).body), 19)).toBeNull();
  });

  it.each([{}, { 'Content-Length': '50' }])(
    'throws the rest of a request away without cancelling it: %j',
    async (headers) => {
      const { body, end } = bodyOf(5);
      expect(await readLimitedText(requestOf(body, headers), 20)).toBeNull();
      expect(await end).toBe('read');
    },
  );

  it('does not read a request without an end for ever', async () => {
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(64 * 1024));
      },
    });
    const request = requestOf(body);
    expect(await readLimitedText(request, 100_000)).toBeNull();
    await vi.waitFor(() => expect(request.body?.locked).toBe(false));
    expect(pulled).toBeLessThan(25);
  });

  it.each([{}, { 'Content-Length': '50' }])(
    'cancels the rest of a response: %j',
    async (headers) => {
      const { body, end } = bodyOf(5);
      expect(await readLimitedText(new Response(body, { headers }), 20)).toBeNull();
      expect(await end).toBe('cancelled');
    },
  );
});
