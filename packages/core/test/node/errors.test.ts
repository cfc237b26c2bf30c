import { describe, expect, test } from 'vitest';
import { ChatHubError, type ChatHubErrorCode } from '../../src/index.ts';

/** Every code of the design, and whether another attempt may help by itself. */
const RETRYABLE: Record<ChatHubErrorCode, boolean> = {
  'token-unauthorized': false,
  'token-forbidden': false,
  'token-not-found': false,
  'token-rate-limited': true,
  'token-server': true,
  'token-network': true,
  'token-timeout': true,
  'token-malformed': false,
  'token-expired': true,
  'token-rejected': true,
  'script-network': true,
  'script-blocked': false,
  'script-timeout': true,
  'script-threw': true,
  'panel-not-rendered': true,
  offline: true,
  superseded: false,
  'bad-options': false,
};

const codes = Object.keys(RETRYABLE) as ChatHubErrorCode[];

describe.each(codes)('%s', (code) => {
  const error = new ChatHubError(code);

  test('is an Error that says its code', () => {
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(ChatHubError);
    expect(error.name).toBe('ChatHubError');
    expect(error.code).toBe(code);
    expect(error.message).toContain(code);
  });

  test('has a hint that says what to do', () => {
    expect(error.hint).toMatch(/^[A-Z]/);
    expect(error.hint.split(/\s+/).length).toBeGreaterThanOrEqual(2);
    expect(error.hint).not.toContain('undefined');
    expect(error.hint).not.toBe(error.message);
  });

  test('says whether another attempt may help', () => {
    expect(error.retryable).toBe(RETRYABLE[code]);
    expect(error.retryAfter).toBe(0);
  });
});

test('no two kinds of trouble with different cures share a hint', () => {
  const hints = codes.map((code) => new ChatHubError(code).hint);
  expect(new Set(hints).size).toBe(codes.length);
});

test('hints name what they speak of', () => {
  const hint = (code: ChatHubErrorCode) => new ChatHubError(code).hint;
  expect(hint('token-unauthorized')).toContain('retry()');
  expect(hint('token-timeout')).toContain('tokenTimeout');
  expect(hint('script-timeout')).toContain('loadTimeout');
  expect(hint('script-blocked')).toContain('Content-Security-Policy');
  expect(hint('panel-not-rendered')).toContain('frame');
  expect(hint('superseded')).toContain('retry()');
  for (const source of ['tokenEndpoint', 'fetchToken', 'token']) {
    expect(hint('bad-options')).toContain(source);
  }
});

test('a detail becomes part of the message, and of nothing else', () => {
  const error = new ChatHubError('token-server', 'HTTP 503');
  expect(error.message).toBe('token-server: HTTP 503');
  expect(error.hint).toBe(new ChatHubError('token-server').hint);
});

test('hint, retryable and retryAfter can be told', () => {
  const error = new ChatHubError('token-expired', '', {
    hint: 'Ask the operator to sign in.',
    retryable: false,
    retryAfter: 1500,
  });
  expect(error).toMatchObject({
    code: 'token-expired',
    message: 'token-expired',
    hint: 'Ask the operator to sign in.',
    retryable: false,
    retryAfter: 1500,
  });
});

test('serializes for a log', () => {
  const error = new ChatHubError('token-server', 'HTTP 503');
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({
    code: 'token-server',
    retryable: true,
    hint: error.hint,
  });
});
