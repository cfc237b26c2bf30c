import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ChatHubError } from '../../src/errors.ts';
import { parseTokenResponse } from '../../src/token/response.ts';
import { jwt } from '../support/jwt.ts';

const NOW = Date.UTC(2026, 0, 1);
const HOUR = 3_600_000;
const SECONDS = NOW / 1000;

const parse = (answer: unknown, issuedAt = Number.NaN, now = NOW) =>
  parseTokenResponse(answer, issuedAt, now);
const tokenOf = (answer: unknown) => parse(answer).value;
const lifeOf = (answer: unknown, issuedAt?: number, now?: number) =>
  parse(answer, issuedAt, now).life;

function refusal(answer: unknown): ChatHubError {
  try {
    parse(answer);
  } catch (error) {
    return error as ChatHubError;
  }
  throw new Error(`accepted ${JSON.stringify(answer)}`);
}

/** JSON.stringify, so many times: what the documented recipe does to a token. */
const quoted = (text: string, times: number): string =>
  times ? quoted(JSON.stringify(text), times - 1) : text;

const TOKEN = jwt({ sub: '101' });

describe('what the three documented recipes answer', () => {
  test.each([
    ['JSON', JSON.stringify({ token: TOKEN })],
    ['JSON with more in it', JSON.stringify({ ok: true, token: TOKEN, operatorId: 101 })],
    ['pretty JSON', JSON.stringify({ token: TOKEN }, null, 2)],
    ['a JSON string', JSON.stringify(TOKEN)],
    ['bare text', TOKEN],
    ['bare text with a line end', `${TOKEN}\r\n`],
    ['bare text in white space', ` \t${TOKEN} \n\n`],
    ['JSON in white space', `\n ${JSON.stringify({ token: TOKEN })}\n`],
    ['a JSON string in white space', ` ${JSON.stringify(TOKEN)} `],
    ['JSON around padded text', JSON.stringify({ token: ` ${TOKEN}\n` })],
  ])('%s', (_, answer) => {
    expect(tokenOf(answer)).toBe(TOKEN);
  });

  test('an object, as a function returns it', () => {
    expect(parse({ token: TOKEN, expiresIn: 60 })).toEqual({ value: TOKEN, life: 60_000 });
  });

  test('JSON text inside a JSON string', () => {
    const answer = JSON.stringify(JSON.stringify({ token: TOKEN, expiresIn: 60 }));
    expect(parse(answer)).toEqual({ value: TOKEN, life: 60_000 });
  });

  test.each([1, 2])('quotes of the recipe around the text, %i deep', (depth) => {
    expect(tokenOf(quoted(TOKEN, depth))).toBe(TOKEN);
  });

  test.each([1, 2])('quotes of the recipe inside `token`, %i deep', (depth) => {
    expect(tokenOf({ token: quoted(TOKEN, depth) })).toBe(TOKEN);
    expect(tokenOf(JSON.stringify({ token: quoted(TOKEN, depth) }))).toBe(TOKEN);
  });

  test('quotes inside an object keep its expiry', () => {
    const answer = JSON.stringify({ token: quoted(TOKEN, 1), expiresIn: 90 });
    expect(parse(answer)).toEqual({ value: TOKEN, life: 90_000 });
  });
});

describe('opaque tokens', () => {
  test.each([
    'test-token-for-development',
    'abc',
    'a.b',
    'a.b.c.d',
    'AbC+/=_~.-09',
    'eyJhbGciOiJub25lIn0.__.__',
  ])('%s', (token) => {
    expect(parse(token)).toEqual({ value: token, life: Number.POSITIVE_INFINITY });
    expect(tokenOf({ token })).toBe(token);
  });

  test.each(['1234567890', '1e5', 'true', 'null'])(
    'one that happens to read as JSON: %s',
    (token) => {
      expect(tokenOf({ token })).toBe(token);
      expect(tokenOf(JSON.stringify({ token }))).toBe(token);
    },
  );

  test('a very long one', () => {
    const token = 'a'.repeat(1_000_000);
    expect(tokenOf(JSON.stringify({ token }))).toBe(token);
    expect(tokenOf(token)).toBe(token);
  });
});

describe('anything else is malformed', () => {
  test.each<[string, unknown]>([
    ['a sign-in page', '<!doctype html><html><body><form>Sign in</form></body></html>'],
    ['a sign-in page, quoted', JSON.stringify('<html></html>')],
    ['a sign-in page as the token', { token: '<html>' }],
    ['a sentence', 'Not signed in'],
    ['nothing', ''],
    ['white space', ' \n '],
    ['a quoted nothing', '""'],
    ['undefined', undefined],
    ['null', null],
    ['the text null', 'null'],
    ['a number', 7],
    ['the text of a number', '7'],
    ['zero', 0],
    ['a boolean', true],
    ['the text false', 'false'],
    ['an empty object', {}],
    ['the text of an empty object', '{}'],
    ['an empty array', []],
    ['an array of a token', [TOKEN]],
    ['the text of an array', JSON.stringify([{ token: TOKEN }])],
    ['an empty token', { token: '' }],
    ['a null token', JSON.stringify({ token: null })],
    ['a number for a token', { token: 12 }],
    ['an object for a token', { token: {} }],
    ['an array for a token', { token: ['a'] }],
    ['another name', { access_token: TOKEN }],
    ['truncated JSON', '{"token":"abc'],
    ['truncated JSON without its brace', '{"token":"abc"'],
    ['a truncated JSON string', '"abc'],
    ['two JSON values', '{"token":"abc"}{"token":"def"}'],
    ['a line break inside', 'abc\ndef'],
    ['a control character', 'abc\u0000def'],
    ['letters beyond ASCII', 'tökén'],
    ['a header', 'Bearer abc'],
    ['an error body', JSON.stringify({ error: 'Invalid token', isValid: false })],
  ])('%s', (_, answer) => {
    const error = refusal(answer);
    expect(error).toBeInstanceOf(ChatHubError);
    expect(error).toMatchObject({ code: 'token-malformed', retryable: false });
  });

  test('the error holds nothing of the answer', () => {
    const error = refusal('<p>do-not-tell-7f3a</p>');
    const all = `${error.message}${error.hint}${error.stack}${JSON.stringify(error)}${error.cause}`;
    expect(all).not.toContain('do-not-tell-7f3a');
  });

  test('whatever an endpoint answers: a clean token or token-malformed, never anything else', () => {
    const simple = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null));
    const partly = { requiredKeys: [] as [], noNullPrototype: true };
    const field = fc.oneof(
      simple,
      fc.array(simple),
      fc.record({ x: simple }, { noNullPrototype: true }),
      fc.constant(TOKEN),
    );
    const answer = fc.oneof(
      fc.string(),
      fc.json(),
      field,
      fc.record({ token: field, expiresIn: field, expiresAt: field }, partly),
      fc.record({ exp: field, iat: field }, partly).map((claims) => {
        const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
        return { token: `e30.${payload}.c2ln` };
      }),
    );
    fc.assert(
      fc.property(answer, fc.boolean(), (value, asText) => {
        try {
          const token = parse(asText ? JSON.stringify(value) : value);
          expect(token.value).toMatch(/^[\w.~+/=-]+$/);
          expect(token.life).not.toBeNaN();
        } catch (error) {
          expect(error).toMatchObject({ code: 'token-malformed' });
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('wraps come off whatever the token', () => {
    const token = fc.stringMatching(/^[A-Za-z][\w.~+/-]{8,40}$/);
    fc.assert(
      fc.property(token, fc.nat(2), fc.boolean(), fc.boolean(), (value, depth, object, text) => {
        let answer: unknown = quoted(value, depth);
        if (object) answer = { token: answer };
        if (object && text) answer = JSON.stringify(answer);
        expect(tokenOf(answer)).toBe(value);
      }),
    );
  });
});

describe('how long it lives', () => {
  test('expiresIn, in seconds', () => {
    expect(lifeOf({ token: 'abc', expiresIn: 3600 })).toBe(HOUR);
    expect(lifeOf({ token: 'abc', expiresIn: 0.5 })).toBe(500);
    expect(lifeOf('{"token":"abc","expiresIn":"3600"}')).toBe(HOUR);
  });

  test.each<[string, string | number | Date]>([
    ['ISO 8601', new Date(NOW + HOUR).toISOString()],
    ['ISO 8601 with an offset', '2026-01-01T03:00:00+02:00'],
    ['ISO 8601 with .NET’s seven digits', '2026-01-01T01:00:00.0000000Z'],
    ['epoch milliseconds', NOW + HOUR],
    ['epoch seconds', SECONDS + 3600],
    ['a Date', new Date(NOW + HOUR)],
  ])('expiresAt as %s', (_, expiresAt) => {
    expect(lifeOf({ token: 'abc', expiresAt })).toBe(HOUR);
  });

  test('exp of a JWT', () => {
    expect(lifeOf(jwt({ exp: SECONDS + 600 }))).toBe(600_000);
    expect(lifeOf(jwt({ exp: SECONDS + 600.5 }))).toBe(600_500);
  });

  test('exp of a JWT whose payload needs base64url and UTF-8', () => {
    const payload = Buffer.from(JSON.stringify({ name: '»ü?>~ 운영자', exp: SECONDS + 60 }));
    expect(lifeOf(`e30.${payload.toString('base64url')}.c2ln`)).toBe(60_000);
  });

  test.each<[string, unknown]>([
    ['nothing', 'abc'],
    ['expiresIn null', { token: 'abc', expiresIn: null }],
    ['an unparsable expiresIn', { token: 'abc', expiresIn: 'soon' }],
    ['expiresAt null', { token: 'abc', expiresAt: null }],
    ['an empty expiresAt', { token: 'abc', expiresAt: '' }],
    ['an unparsable expiresAt', { token: 'abc', expiresAt: 'tomorrow' }],
    ['an invalid Date', { token: 'abc', expiresAt: new Date('never') }],
    ['a JWT without exp', jwt({ sub: 'x' })],
    ['a JWT whose exp is null', jwt({ exp: null })],
    ['a JWT whose claims are null', `e30.${btoa('null')}.x`],
    ['three parts that are no JWT', 'not.a-jwt.at-all'],
  ])('unknown, and so without end: %s', (_, answer) => {
    expect(lifeOf(answer)).toBe(Number.POSITIVE_INFINITY);
  });

  test('an unparsable statement does not hide the claim', () => {
    const token = jwt({ exp: SECONDS + 600 });
    expect(lifeOf({ token, expiresIn: 'soon', expiresAt: 'tomorrow' })).toBe(600_000);
  });

  test('what has ended has no life left', () => {
    expect(lifeOf({ token: 'abc', expiresIn: 0 })).toBeLessThanOrEqual(0);
    expect(lifeOf({ token: 'abc', expiresIn: -5 })).toBeLessThanOrEqual(0);
    expect(lifeOf({ token: 'abc', expiresAt: NOW - 1000 })).toBeLessThanOrEqual(0);
    expect(lifeOf(jwt({ exp: SECONDS - 1 }))).toBeLessThanOrEqual(0);
  });

  test('the shortest of what is said: no token is used past any of its ends', () => {
    const token = jwt({ exp: SECONDS + 600 });
    expect(lifeOf({ token, expiresIn: 60 }, NOW)).toBe(60_000);
    expect(lifeOf({ token, expiresIn: 3600 }, NOW)).toBe(600_000);
    expect(lifeOf({ token, expiresAt: NOW + HOUR }, NOW)).toBe(600_000);
    expect(lifeOf({ token, expiresAt: NOW + 60_000 }, NOW)).toBe(60_000);
  });
});

describe('clocks that do not agree', () => {
  const DAY = 24 * HOUR;

  test.each([
    ['slow', -DAY],
    ['fast', DAY],
  ])('a %s clock does not matter where the answer has a date', (_, skew) => {
    const now = NOW + skew;
    expect(lifeOf({ token: 'abc', expiresAt: NOW + HOUR }, NOW, now)).toBe(HOUR);
    expect(lifeOf({ token: 'abc', expiresAt: SECONDS + 3600 }, NOW, now)).toBe(HOUR);
    expect(lifeOf(jwt({ exp: SECONDS + 3600 }), NOW, now)).toBe(HOUR);
    expect(lifeOf({ token: jwt({ exp: SECONDS + 3600 }), expiresIn: 3600 }, NOW, now)).toBe(HOUR);
  });

  test.each([
    ['slow', -DAY],
    ['fast', DAY],
  ])('a %s clock does not matter where expiresIn is stated', (_, skew) => {
    const token = jwt({ exp: SECONDS + 3600 });
    const answer = { token, expiresIn: 3600, expiresAt: NOW + HOUR };
    expect(lifeOf(answer, Number.NaN, NOW + skew)).toBe(HOUR);
  });

  test('a slow clock does not make a JWT outlive its own span', () => {
    const token = jwt({ iat: SECONDS, exp: SECONDS + 600 });
    expect(lifeOf(token, Number.NaN, NOW - DAY)).toBe(600_000);
  });

  test('without a date, this machine’s clock is all there is', () => {
    expect(lifeOf(jwt({ exp: SECONDS + 600 }), Number.NaN, NOW + 60_000)).toBe(540_000);
  });

  test('any skew, with a date: the same life', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 * 24 * 3600 }),
        fc.integer({ min: -10 * 365 * DAY, max: 10 * 365 * DAY }),
        (seconds, skew) => {
          expect(lifeOf(jwt({ exp: SECONDS + seconds }), NOW, NOW + skew)).toBe(seconds * 1000);
        },
      ),
    );
  });
});
