import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChatHubServerError } from '../src/index.ts';
import { createKeyNames } from '../src/redis/create-key-names.ts';
import { createTokenCipher } from '../src/redis/create-token-cipher.ts';
import { describeRedisError } from '../src/redis/describe-redis-error.ts';
import { formatFailure } from '../src/redis/format-failure.ts';
import { fromBase64 } from '../src/redis/from-base64.ts';
import { parseEncryptionKey } from '../src/redis/parse-encryption-key.ts';
import { parseFailure } from '../src/redis/parse-failure.ts';
import { toBase64Url } from '../src/redis/to-base64url.ts';
import { type ChatHubServerErrorCode, errorCodes } from '../src/shared/error-codes.ts';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
// Bytes as a generator of random numbers makes them: fast-check would try the guessable ones as well.
const key = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .filter((value) => {
    try {
      return parseEncryptionKey(value).length === 32;
    } catch {
      return false;
    }
  })
  .map((value) => new Uint8Array(value));
const operatorId = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
const prefix = fc.stringMatching(/^[\w:./-]{1,20}$/);
const sealed = fc.record({ token: fc.string({ unit: 'binary' }), lifetime: fc.nat() });

describe('base64', () => {
  it('gives back any bytes, in either alphabet, padded or not', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (value) => {
        expect(fromBase64(toBase64Url(value))).toEqual(new Uint8Array(value));
        expect(fromBase64(Buffer.from(value).toString('base64'))).toEqual(new Uint8Array(value));
        expect(toBase64Url(value)).toBe(Buffer.from(value).toString('base64url'));
      }),
    );
  });

  it('is read from any text or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const value = fromBase64(text);
        expect(value === null || value instanceof Uint8Array).toBe(true);
      }),
    );
  });
});

describe('an encryption key', () => {
  it('is the same in every way of writing it', () => {
    fc.assert(
      fc.property(key, (value) => {
        const buffer = Buffer.from(value);
        for (const written of [
          buffer,
          buffer.toString('base64'),
          buffer.toString('base64url'),
          buffer.toString('hex'),
          ` ${buffer.toString('hex').toUpperCase()}\n`,
        ]) {
          expect(parseEncryptionKey(written)).toEqual(value);
        }
      }),
    );
  });

  it('is a copy: what happens to the original changes nothing', () => {
    fc.assert(
      fc.property(key, (value) => {
        const original = new Uint8Array(value);
        const parsed = parseEncryptionKey(original);
        original.fill(0);
        expect(parsed).toEqual(value);
      }),
    );
  });

  it('of another length is refused, and not quoted', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array(), fc.string(), fc.anything()).filter((value) => {
          const length = value instanceof Uint8Array ? value.length : 0;
          return length !== 32;
        }),
        (value) => {
          try {
            parseEncryptionKey(value);
            expect.unreachable();
          } catch (error) {
            expect(error).toMatchObject({ code: 'bad-options' });
            if (typeof value === 'string' && value.length > 12) {
              expect(String(error)).not.toContain(value);
            }
          }
        },
      ),
    );
  });

  it('that is text, repeated or counted is refused', () => {
    const guessable = fc.oneof(
      fc
        .string({ minLength: 32, maxLength: 32, unit: 'grapheme-ascii' })
        .map((text) => Buffer.from(text)),
      fc.integer({ min: 0, max: 255 }).map((byte) => Buffer.alloc(32, byte)),
      fc
        .tuple(fc.nat(255), fc.nat(255))
        .map(([start, step]) =>
          Buffer.from(Array.from({ length: 32 }, (_, at) => (start + at * step) % 256)),
        ),
      bytes(8).map((part) => Buffer.concat([part, part, part, part])),
    );
    fc.assert(
      fc.property(guessable, (value) => {
        expect(() => parseEncryptionKey(value)).toThrow('not random');
        expect(() => parseEncryptionKey(value.toString('base64'))).toThrow('not random');
        expect(() => parseEncryptionKey(value.toString('hex'))).toThrow('not random');
      }),
    );
  });

  it('from a generator of random numbers is taken', () => {
    for (let round = 0; round < 20_000; round += 1) {
      parseEncryptionKey(crypto.getRandomValues(new Uint8Array(32)));
    }
  });
});

describe('the cipher', () => {
  it('gives back any token, and shows nothing of it', async () => {
    await fc.assert(
      fc.asyncProperty(key, prefix, operatorId, sealed, async (one, name, id, given) => {
        const cipher = createTokenCipher([one], name);
        const value = await cipher.encrypt(id, given);
        expect(await cipher.decrypt(id, value)).toEqual(given);
        expect(value).toMatch(/^1\.[\w-]{8}\.[\w-]+$/);
        if (given.token.length > 5) {
          expect(Buffer.from(value.split('.')[2] ?? '', 'base64url')).not.toContain(given.token);
        }
      }),
    );
  });

  it('never makes the same value twice', async () => {
    const cipher = createTokenCipher([crypto.getRandomValues(new Uint8Array(32))], 'chathub:');
    const values = await Promise.all(
      Array.from({ length: 1000 }, () => cipher.encrypt(1, { token: 'a', lifetime: 1 })),
    );
    expect(new Set(values).size).toBe(1000);
  });

  it('opens nothing for another operator, prefix or key', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(key, key).filter(([one, other]) => !Buffer.from(one).equals(other)),
        fc.tuple(prefix, prefix).filter(([one, other]) => one !== other),
        fc.tuple(operatorId, operatorId).filter(([one, other]) => one !== other),
        sealed,
        async ([one, otherKey], [name, otherName], [id, otherId], given) => {
          const value = await createTokenCipher([one], name).encrypt(id, given);
          expect(await createTokenCipher([one], name).decrypt(otherId, value)).toBeNull();
          expect(await createTokenCipher([one], otherName).decrypt(id, value)).toBeNull();
          expect(await createTokenCipher([otherKey], name).decrypt(id, value)).toBeNull();
        },
      ),
    );
  });

  it('opens nothing that differs by one bit', async () => {
    await fc.assert(
      fc.asyncProperty(key, sealed, fc.nat(), fc.nat(7), async (one, given, at, bit) => {
        const cipher = createTokenCipher([one], 'chathub:');
        const value = await cipher.encrypt(1, given);
        const [version, id, body = ''] = value.split('.');
        const raw = Buffer.from(body, 'base64url');
        const index = at % raw.length;
        raw[index] = (raw[index] ?? 0) ^ (1 << bit);
        const changed = `${version}.${id}.${raw.toString('base64url')}`;
        expect(await cipher.decrypt(1, changed)).toBeNull();
      }),
    );
  });

  it('opens with any of its keys, and seals with the first', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(key, {
          minLength: 2,
          maxLength: 4,
          selector: (one) => Buffer.from(one).toString('hex'),
        }),
        sealed,
        async (keys, given) => {
          const all = createTokenCipher(keys, 'chathub:');
          for (const one of keys) {
            const value = await createTokenCipher([one], 'chathub:').encrypt(1, given);
            expect(await all.decrypt(1, value)).toEqual(given);
          }
          const [first, ...rest] = keys;
          const value = await all.encrypt(1, given);
          expect(await createTokenCipher([first as never], 'chathub:').decrypt(1, value)).toEqual(
            given,
          );
          expect(await createTokenCipher(rest, 'chathub:').decrypt(1, value)).toBeNull();
        },
      ),
      { numRuns: 30 },
    );
  });

  it('finds nothing in any other text, and never throws', async () => {
    const cipher = createTokenCipher([crypto.getRandomValues(new Uint8Array(32))], 'chathub:');
    const [, id] = (await cipher.encrypt(1, { token: 'a', lifetime: 1 })).split('.');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[\w.-]*$/),
      fc.base64String().map((body) => `1.${id}.${body}`),
    );
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        expect(await cipher.decrypt(1, value)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});

describe('names of keys', () => {
  it('differ by operator and prefix, are in one slot, and need no escaping', async () => {
    await fc.assert(
      fc.asyncProperty(
        // Few of them, so that they meet.
        fc.tuple(fc.constantFrom('a:', 'b:'), fc.constantFrom('a:', 'b:')),
        fc.tuple(
          fc.oneof(fc.integer({ min: 1, max: 5 }), operatorId),
          fc.integer({ min: 1, max: 5 }),
        ),
        async ([name, otherName], [id, otherId]) => {
          const keys = await createKeyNames(name)(id);
          expect(new Set(Object.values(keys)).size).toBe(4);
          const tags = Object.values(keys).map((one) => /\{([^}]*)\}/.exec(one)?.[1]);
          expect(new Set(tags).size).toBe(1);
          for (const one of Object.values(keys)) {
            expect(one.startsWith(name)).toBe(true);
            expect(one.slice(name.length)).toMatch(/^\{[\w-]{22}\}:[a-z]+$/);
          }
          expect(await createKeyNames(name)(id)).toEqual(keys);
          const others = await createKeyNames(otherName)(otherId);
          expect(others.token === keys.token).toBe(name === otherName && id === otherId);
        },
      ),
    );
  });
});

describe('a failure on its way through Redis', () => {
  const codes = Object.keys(errorCodes) as ChatHubServerErrorCode[];
  const shared = codes.filter(
    (code) => code.startsWith('upstream-') || code === 'operator-forbidden',
  );

  it('keeps code, status and what it says of waiting', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...shared),
        fc.option(fc.integer({ min: 400, max: 599 }), { nil: undefined }),
        fc.option(fc.nat(86_400), { nil: undefined }),
        fc.nat(60_000),
        (code, status, retryAfter, remembered) => {
          const error = new ChatHubServerError(code, { status, retryAfter, detail: 'hidden' });
          const text = formatFailure(error);
          expect(text).not.toContain('hidden');
          expect(parseFailure(text, remembered)).toMatchObject({
            code,
            status,
            retryAfter: Math.max(retryAfter ?? 0, Math.ceil(remembered / 1000)),
          });
        },
      ),
    );
  });

  it('is one of ChatHub whatever stands there, and never anything of the caller', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom(...codes, '__proto__', 'toString').map((code) => JSON.stringify({ code })),
      fc
        .record({ code: fc.anything(), status: fc.anything(), retryAfter: fc.anything() })
        .map((value) => {
          try {
            return JSON.stringify(value) ?? '';
          } catch {
            return '';
          }
        }),
    );
    fc.assert(
      fc.property(text, fc.integer(), (value, remembered) => {
        const error = parseFailure(value, remembered);
        expect(shared).toContain(error.code);
        expect(error.status === undefined || Number.isInteger(error.status)).toBe(true);
        expect(error.retryAfter).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(error.retryAfter)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

it('describeRedisError tells a code or a class, and nothing else, of any error', () => {
  fc.assert(
    fc.property(fc.anything(), fc.string(), (thrown, message) => {
      for (const error of [thrown, new Error(message), { code: message, message, name: message }]) {
        expect(describeRedisError(error) ?? '(Error)').toMatch(/^\([A-Za-z_0-9]{3,65}\)$/);
      }
    }),
  );
  expect(describeRedisError(new Error('READONLY You can not write.'))).toBe('(READONLY)');
  expect(describeRedisError(Object.assign(new Error('x'), { code: 'ECONNRESET' }))).toBe(
    '(ECONNRESET)',
  );
  expect(describeRedisError(new TypeError('with secret'))).toBe('(TypeError)');
});
