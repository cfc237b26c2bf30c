import { describe, expect, it } from 'vitest';
import { measureClockSkew } from '../../src/doctor/evidence/measure-clock-skew.ts';
import { readSetCookies } from '../../src/doctor/evidence/read-set-cookies.ts';
import { readTokenAnswer } from '../../src/doctor/evidence/read-token-answer.ts';
import { createRedactor } from '../../src/doctor/text/create-redactor.ts';
import { showDuration } from '../../src/doctor/text/show-duration.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');

describe('the clock of an answer', () => {
  const skewOf = (headers: Record<string, string>, latency = 0): number | null =>
    measureClockSkew({
      kind: 'answer',
      url: new URL('https://a.test'),
      status: 200,
      headers: new Headers(headers),
      body: '',
      size: 0,
      sentAt: NOW,
      answeredAt: NOW + latency,
    });

  it.each([
    ['of the same time', { date: 'Sun, 01 Mar 2026 12:00:00 GMT' }, 1000, 0],
    ['ahead', { date: 'Sun, 01 Mar 2026 12:01:00 GMT' }, 1000, 60_000],
    ['behind', { date: 'Sun, 01 Mar 2026 11:59:00 GMT' }, 1000, -60_000],
    ['from a cache', { date: 'Sun, 01 Mar 2026 11:00:00 GMT', age: '3600' }, 1000, 0],
    ['without one', {}, 0, null],
    ['with a broken one', { date: 'yesterday' }, 0, null],
  ] as const)('%s', (_what, headers, latency, expected) => {
    expect(skewOf(headers, latency)).toBe(expected);
  });
});

describe('the token in an answer', () => {
  it.each([
    ['{"token":"a.b.c","expiresIn":60}', 'object', 'a.b.c'],
    ['"a.b.c"', 'json-string', 'a.b.c'],
    [' a.b.c\n', 'bare', 'a.b.c'],
    ['"\\"a.b.c\\""', 'json-string', '"a.b.c"'],
    ['{"token":42}', 'none', null],
    ['{"jwt":"a.b.c"}', 'none', null],
    ['null', 'none', null],
    ['42', 'none', null],
    ['["a.b.c"]', 'none', null],
    ['<!doctype html><p>Sign in', 'none', null],
    ['', 'none', null],
  ])('%s', (body, shape, token) => {
    expect(readTokenAnswer(body)).toMatchObject({ shape, token });
  });
});

describe('cookies', () => {
  it('reads their attributes as browsers do', () => {
    const headers = new Headers([
      ['set-cookie', 'sid=a=b; path=/;  SECURE; HttpOnly ;samesite=LAX'],
      ['set-cookie', 'old=; Max-Age=0'],
      ['set-cookie', 'plain'],
    ]);
    expect(readSetCookies(headers)).toEqual([
      {
        name: 'sid',
        value: 'a=b',
        isSecure: true,
        isHttpOnly: true,
        sameSite: 'lax',
        isRemoval: false,
      },
      expect.objectContaining({ name: 'old', isRemoval: true, sameSite: null }),
      expect.objectContaining({ name: '', value: 'plain' }),
    ]);
  });
});

describe('texts', () => {
  it.each([
    [350, '350 ms'],
    [-2000, '2 s'],
    [90_000, '1.5 min'],
    [3_599_000, '1 h'],
    [3_480_000, '58 min'],
    [28_800_000, '8 h'],
    [86_400_000, '1 day'],
    [172_800_000, '2 days'],
  ])('%s ms are %s', (ms, text) => {
    expect(showDuration(ms)).toBe(text);
  });

  it('takes out the longest secret first, and leaves short words alone', () => {
    const redact = createRedactor(['secret-one', 'secret-one-and-two', 'demo', 'a.b*c(d]e']);
    expect(redact('secret-one-and-two, secret-one, demo, a.b*c(d]e')).toBe(
      '[secret], [secret], demo, [secret]',
    );
  });
});
