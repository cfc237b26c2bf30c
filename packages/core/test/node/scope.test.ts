import { describe, expect, test } from 'vitest';
import type { ChatHub, ChatHubError, PartialChatHubOptions } from '../../src/index.ts';
import { createChatHubScope } from '../../src/scope.ts';

const scopeOf = (defaults: PartialChatHubOptions = { token: 'abc' }) =>
  createChatHubScope(defaults, '<ChatHubProvider>');

const statusOf = (chathub: ChatHub) => chathub.getState().status;

function refusal(run: () => unknown): ChatHubError {
  try {
    run();
  } catch (error) {
    return error as ChatHubError;
  }
  throw new Error('nothing was thrown');
}

describe('sharing', () => {
  test('one hub for all who use the same organization', () => {
    const scope = scopeOf();
    expect(scope.get()).toBe(scope.get());
    expect(scope.get({ organization: 'sales' })).toBe(scope.get({ organization: 'sales' }));
    expect(scope.get({ organization: 6 })).toBe(scope.get({ organization: '6' }));
  });

  test('different organizations have their own', () => {
    const scope = scopeOf();
    const hubs = [scope.get(), scope.get({ organization: 'a' }), scope.get({ organization: 'b' })];
    expect(new Set(hubs).size).toBe(3);
  });

  test('the organization of the defaults counts', () => {
    const scope = scopeOf({ token: 'abc', organization: 'sales' });
    expect(scope.get()).toBe(scope.get({ organization: 'sales' }));
    expect(scope.get()).not.toBe(scope.get({ organization: 'support' }));
  });

  test('an organization numbered 0 is one', () => {
    const scope = scopeOf();
    expect(scope.get({ organization: 0 })).not.toBe(scope.get());
  });

  test('update reaches the hub that is shared', () => {
    const scope = scopeOf();
    const chathub = scope.get({ organization: 'a' });
    expect(scope.update({ organization: 'a', nonce: 'n' })).toBe(chathub);
    expect(scope.get({ organization: 'a' })).toBe(chathub);
  });

  test('scopes share nothing', () => {
    expect(scopeOf().get()).not.toBe(scopeOf().get());
  });
});

describe('overrides', () => {
  test('undefined ones count as not given', () => {
    const scope = scopeOf({ token: 'abc', organization: 'sales' });
    const overrides = { token: undefined, organization: undefined, scriptUrl: undefined };
    expect(scope.get(overrides as unknown as PartialChatHubOptions)).toBe(scope.get());
  });

  test('another source of tokens takes the place of the default', () => {
    const scope = scopeOf({ tokenEndpoint: '/t' });
    expect(statusOf(scope.get({ organization: 'a', token: 'abc' }))).toBe('idle');
    expect(statusOf(scope.get({ organization: 'b', fetchToken: async () => 'abc' }))).toBe('idle');
  });

  test('a token source may come from the override alone', () => {
    expect(statusOf(scopeOf({}).get({ tokenEndpoint: '/t' }))).toBe('idle');
  });

  test('a bad override is refused, and no hub is made of it', () => {
    const scope = scopeOf();
    const scriptUrl = 'http://widget.example/w.js';
    expect(refusal(() => scope.get({ scriptUrl }))).toMatchObject({ code: 'bad-options' });
    expect(statusOf(scope.get())).toBe('idle');
  });
});

describe('a missing token source', () => {
  test('the error names the provider and the options', () => {
    const error = refusal(() => scopeOf({}).get());
    expect(error.code).toBe('bad-options');
    expect(error.hint).toContain('<ChatHubProvider>');
    for (const source of ['tokenEndpoint', 'fetchToken', 'token']) {
      expect(error.hint).toContain(source);
    }
  });

  test('also from update', () => {
    expect(refusal(() => scopeOf({ nonce: 'n' }).update()).hint).toContain('<ChatHubProvider>');
  });
});

describe('setDefaults', () => {
  test('keeps the hubs, under their new organization', () => {
    const scope = scopeOf({ token: 'abc', organization: 'a' });
    const chathub = scope.get();
    scope.setDefaults({ token: 'abc', organization: 'b' });
    expect(scope.get()).toBe(chathub);
    expect(scope.get({ organization: 'b' })).toBe(chathub);
    expect(scope.get({ organization: 'a' })).not.toBe(chathub);
  });

  test('an override stays stronger', () => {
    const scope = scopeOf({ token: 'abc', organization: 'a' });
    const chathub = scope.get({ organization: 'mine' });
    scope.setDefaults({ token: 'abc', organization: 'b' });
    expect(scope.get({ organization: 'mine' })).toBe(chathub);
    expect(scope.get()).not.toBe(chathub);
  });

  test('counts for hubs made later', () => {
    const scope = scopeOf({});
    expect(() => scope.get()).toThrow();
    scope.setDefaults({ token: 'abc' });
    expect(statusOf(scope.get())).toBe('idle');
  });

  test('no hub is lost when two come to share an organization', () => {
    const scope = scopeOf({ token: 'abc', organization: 'a' });
    const hubs = [scope.get(), scope.get({ organization: 'b' })];
    scope.setDefaults({ token: 'abc', organization: 'b' });
    expect(hubs).toContain(scope.get());
    scope.destroy();
    expect(hubs.map(statusOf)).toEqual(['destroyed', 'destroyed']);
  });

  test('bad defaults are refused, and no hub is lost', () => {
    const scope = scopeOf();
    const hubs = [scope.get(), scope.get({ organization: 'b' })];
    const bad = { token: 'abc', scriptUrl: 'http://widget.example/w.js' };
    expect(refusal(() => scope.setDefaults(bad)).code).toBe('bad-options');
    scope.destroy();
    expect(hubs.map(statusOf)).toEqual(['destroyed', 'destroyed']);
  });
});

describe('destroy', () => {
  test('ends every hub', () => {
    const scope = scopeOf();
    const hubs = [scope.get(), scope.get({ organization: 'a' })];
    scope.destroy();
    expect(hubs.map(statusOf)).toEqual(['destroyed', 'destroyed']);
  });

  test('a use after it starts anew, as StrictMode does', () => {
    const scope = scopeOf();
    const old = scope.get();
    scope.destroy();
    expect(scope.get()).not.toBe(old);
    expect(statusOf(scope.get())).toBe('idle');
  });
});
