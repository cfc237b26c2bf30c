import { describe, expect, test } from 'vitest';
import { describeToken } from '../../../src/diagnose.ts';
import { jwt } from '../../support/jwt.ts';

const NOW = Date.UTC(2026, 0, 1);
const seconds = NOW / 1000;

describe('the form', () => {
  test.each([
    ['jwt', jwt({ exp: seconds + 60 })],
    ['jwt', jwt({ sub: 'operator' })],
    ['quoted', JSON.stringify(jwt({ exp: seconds + 60 }))],
    ['quoted', JSON.stringify(JSON.stringify(jwt({ exp: seconds + 60 })))],
    ['quoted', '"test-token-for-development"'],
    ['opaque', 'test-token-for-development'],
    ['opaque', 'a.b.c'],
    ['opaque', '{"token":"abc"}'],
    ['empty', ''],
    ['empty', ' \n'],
    ['empty', '""'],
    ['html', '<!doctype html><title>Sign in</title>'],
    ['html', '\n <html>'],
  ] as const)('%s: %s', (form, token) => {
    expect(describeToken(token, NOW).form).toBe(form);
  });
});

describe('the time', () => {
  test('what it says, in milliseconds', () => {
    const token = jwt({ iat: seconds - 60, exp: seconds + 60 });
    const times = { issuedAt: NOW - 60_000, expiresAt: NOW + 60_000, expired: false };
    expect(describeToken(token, NOW)).toEqual({ form: 'jwt', ...times });
    expect(describeToken(`"${token}"`, NOW)).toEqual({ form: 'quoted', ...times });
  });

  test.each([
    [seconds, true],
    [seconds - 1, true],
    [seconds + 1, false],
  ])('exp %d: expired %s', (exp, expired) => {
    expect(describeToken(jwt({ exp }), NOW).expired).toBe(expired);
  });

  test.each([jwt({ sub: 'operator' }), jwt({ exp: 'soon', iat: null }), 'opaque', '<html>'])(
    'none: %s',
    (token) => {
      expect(describeToken(token, NOW)).toMatchObject({
        expiresAt: null,
        issuedAt: null,
        expired: null,
      });
    },
  );
});

test('no part of the token is in it', () => {
  const token = jwt({ exp: seconds + 60, sub: 'operator-of-sales' });
  const told = JSON.stringify(describeToken(token, NOW));
  for (const part of [...token.split('.'), 'operator-of-sales']) expect(told).not.toContain(part);
});
