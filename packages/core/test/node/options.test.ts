import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ChatHubError, type ChatHubOptions, createChatHub } from '../../src/index.ts';
import { optionNames } from '../../src/option-names.ts';
import {
  isSecureUrl,
  mergeOptions,
  type PartialChatHubOptions,
  resolveOptions,
} from '../../src/options.ts';

const fetchToken = async () => 'abc';

function refusal(options: Record<string, unknown>): ChatHubError {
  try {
    createChatHub(options as unknown as ChatHubOptions);
  } catch (error) {
    return error as ChatHubError;
  }
  throw new Error(`accepted ${Object.keys(options)}`);
}

describe('bad options', () => {
  test.each<[string, Record<string, unknown>, string | RegExp]>([
    ['no token source', {}, /token source/],
    ['sources that are undefined', { token: undefined, fetchToken: undefined }, /token source/],
    ['an empty endpoint', { tokenEndpoint: '' }, /token/],
    ['an empty token', { token: '' }, /token/],
    ['endpoint and function', { tokenEndpoint: '/t', fetchToken }, /tokenEndpoint.*fetchToken/],
    ['endpoint and constant', { tokenEndpoint: '/t', token: 'abc' }, /tokenEndpoint.*token/],
    ['function and constant', { fetchToken, token: 'abc' }, /fetchToken.*token/],
    ['all three', { tokenEndpoint: '/t', fetchToken, token: 'abc' }, /fetchToken/],
    ['an endpoint that is no URL', { tokenEndpoint: 'https://' }, 'tokenEndpoint'],
    ['a script that is no URL', { token: 'abc', scriptUrl: 'https://' }, 'scriptUrl'],
    ['an http script', { token: 'abc', scriptUrl: 'http://widget.example/w.js' }, 'scriptUrl'],
    ['a data: script', { token: 'abc', scriptUrl: 'data:text/javascript,0' }, 'scriptUrl'],
    ['a javascript: script', { token: 'abc', scriptUrl: 'javascript:0' }, 'scriptUrl'],
    ['a blob: script', { token: 'abc', scriptUrl: 'blob:https://a.example/1' }, 'scriptUrl'],
    ['an ftp: script', { token: 'abc', scriptUrl: 'ftp://localhost/w.js' }, 'scriptUrl'],
    ['an unknown isolation', { token: 'abc', isolation: 'shadow' }, 'isolation'],
    ['an unknown reload', { token: 'abc', reload: 'now' }, 'reload'],
    ['an isolation that only contains one', { token: 'abc', isolation: 'iframe' }, 'isolation'],
    ['refreshBefore 0', { token: 'abc', refreshBefore: 0 }, 'refreshBefore'],
    ['a negative refreshBefore', { token: 'abc', refreshBefore: -1 }, 'refreshBefore'],
    ['refreshBefore NaN', { token: 'abc', refreshBefore: Number.NaN }, 'refreshBefore'],
    ['tokenTimeout 0', { token: 'abc', tokenTimeout: 0 }, 'tokenTimeout'],
    ['a negative tokenTimeout', { token: 'abc', tokenTimeout: -5 }, 'tokenTimeout'],
    ['loadTimeout 0', { token: 'abc', loadTimeout: 0 }, 'loadTimeout'],
    ['loadTimeout NaN', { token: 'abc', loadTimeout: Number.NaN }, 'loadTimeout'],
  ])('%s', (_, options, named) => {
    const error = refusal(options);
    expect(error).toBeInstanceOf(ChatHubError);
    expect(error).toMatchObject({ code: 'bad-options', retryable: false });
    expect(error.message).toMatch(named);
    expect(error.hint.length).toBeGreaterThan(20);
  });

  test('the error does not tell a constant token', () => {
    const error = refusal({ token: 'my-very-secret-token', tokenEndpoint: '/t' });
    const all = `${error.message}${error.hint}${error.stack}${JSON.stringify(error)}${error.cause}`;
    expect(all).not.toContain('my-very-secret-token');
  });

  test('the error does not tell what a script URL carries', () => {
    const error = refusal({ token: 'abc', scriptUrl: 'http://user:pa55w0rd@a.example/w.js' });
    expect(`${error.message}${error.stack}${JSON.stringify(error)}`).not.toContain('pa55w0rd');
  });
});

describe('good options', () => {
  test.each<[string, Record<string, unknown>]>([
    ['a relative endpoint', { tokenEndpoint: '/api/token' }],
    ['an absolute endpoint', { tokenEndpoint: 'https://api.example/token?site=1' }],
    ['an endpoint as a URL', { tokenEndpoint: new URL('https://api.example/token') }],
    ['a function', { fetchToken }],
    ['a constant', { token: 'abc' }],
    ['other sources undefined', { token: 'abc', tokenEndpoint: undefined, fetchToken: undefined }],
    ['null for what an attribute did not say', { token: 'abc', scriptUrl: null, isolation: null }],
    ['a script as a URL', { token: 'abc', scriptUrl: new URL('https://a.example/w.js') }],
    ['either isolation', { token: 'abc', isolation: 'frame' }],
  ])('%s', (_, options) => {
    expect(createChatHub(options as unknown as ChatHubOptions).getState().status).toBe('idle');
  });

  test('defaults are the documented ones', () => {
    expect(resolveOptions({ token: 'abc' }, undefined)).toMatchObject({
      scriptUrl: 'https://widget.smsbat.com/operator-chat-panel/widget-script.js',
      isolation: 'document',
      reload: 'quiet',
    });
  });

  test('undefined is not a value: the default stays', () => {
    const options = { token: 'abc', scriptUrl: undefined, isolation: undefined, reload: undefined };
    expect(resolveOptions(options as unknown as PartialChatHubOptions, undefined)).toEqual(
      resolveOptions({ token: 'abc' }, undefined),
    );
  });

  test('what was given is not changed', () => {
    const options = Object.freeze({ token: 'abc', scriptUrl: 'https://a.example' });
    expect(resolveOptions(options, undefined).scriptUrl).toBe('https://a.example/');
  });
});

describe('isSecureUrl', () => {
  test.each([
    'https://widget.example/w.js',
    'https://10.0.0.1/w.js',
    'http://localhost/w.js',
    'http://localhost:4173/w.js',
    'http://LOCALHOST/w.js',
    'http://app.localhost:8080/w.js',
    'http://127.0.0.1/w.js',
    'http://127.1.2.3:9/w.js',
    'http://[::1]:3000/w.js',
    'http://2130706433/w.js',
  ])('%s may be used', (url) => {
    expect(isSecureUrl(new URL(url))).toBe(true);
  });

  test.each([
    'http://widget.example/w.js',
    'http://localhost.example/w.js',
    'http://notlocalhost/w.js',
    'http://127.0.0.1.example/w.js',
    'http://127.example/w.js',
    'http://128.0.0.1/w.js',
    'http://192.168.0.1/w.js',
    'http://10.0.0.1/w.js',
    'http://0.0.0.0/w.js',
    'http://[::2]/w.js',
    'http://localhost@evil.example/w.js',
    'http://localhost:80@evil.example/w.js',
    'http://127.0.0.1:80@evil.example/w.js',
    'http://a.localhost:80@evil.example/localhost/',
    'http://evil.example/http://localhost/',
    'http://evil.example?.localhost/',
    'http://evil.example#.localhost/',
    'ws://localhost/w.js',
    'ftp://localhost/w.js',
    'file:///w.js',
    'data:text/javascript,0',
    'javascript:0',
  ])('%s may not', (url) => {
    expect(isSecureUrl(new URL(url))).toBe(false);
  });

  test('whatever the host: https always, http never beyond this machine', () => {
    fc.assert(
      fc.property(fc.domain(), (domain) => {
        expect(isSecureUrl(new URL(`https://${domain}/`))).toBe(true);
        expect(isSecureUrl(new URL(`http://${domain}/`))).toBe(false);
      }),
    );
  });
});

describe('mergeOptions', () => {
  test('changes win', () => {
    expect(mergeOptions({ token: 'abc', nonce: 'x', reload: 'never' }, { nonce: 'y' })).toEqual({
      token: 'abc',
      nonce: 'y',
      reload: 'never',
    });
  });

  test.each<[PartialChatHubOptions, PartialChatHubOptions]>([
    [{ token: 'abc' }, { tokenEndpoint: '/t' }],
    [{ tokenEndpoint: '/t' }, { fetchToken }],
    [{ fetchToken }, { token: 'abc' }],
  ])('another source of tokens takes the place of %o', (options, changes) => {
    const merged = mergeOptions({ ...options, organization: 6 }, changes);
    expect(merged).toEqual({ organization: 6, ...changes });
    expect(resolveOptions(merged, undefined)).toMatchObject(changes);
  });

  test('a source that is undefined takes the place of nothing', () => {
    const merged = mergeOptions({ tokenEndpoint: '/t' }, {
      token: undefined,
    } as unknown as PartialChatHubOptions);
    expect(merged.tokenEndpoint).toBe('/t');
    expect(resolveOptions(merged, undefined).tokenEndpoint).toBe('/t');
  });

  test('changes neither of the two', () => {
    const options = Object.freeze({ token: 'abc' });
    const changes = Object.freeze({ fetchToken });
    mergeOptions(options, changes);
    expect(options).toEqual({ token: 'abc' });
    expect(changes).toEqual({ fetchToken });
  });
});

test('optionNames has every option once', () => {
  expect([...optionNames].sort()).toEqual([
    'contact',
    'fetchOptions',
    'fetchToken',
    'isolation',
    'loadTimeout',
    'nonce',
    'organization',
    'panelSelector',
    'readyWhen',
    'refreshBefore',
    'reload',
    'scriptUrl',
    'token',
    'tokenEndpoint',
    'tokenTimeout',
    'validateToken',
  ]);
});
