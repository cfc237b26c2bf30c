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
    expect(scope.update({ organization: 'a', nonce: 'n' }, {})).toBe(chathub);
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
    expect(refusal(() => scopeOf({ nonce: 'n' }).update({}, {})).hint).toContain(
      '<ChatHubProvider>',
    );
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

  test('one is found when two come to share an organization', () => {
    const scope = scopeOf({ token: 'abc', organization: 'a' });
    const hubs = [scope.get(), scope.get({ organization: 'b' })];
    scope.setDefaults({ token: 'abc', organization: 'b' });
    expect(hubs).toContain(scope.get());
  });

  test('bad defaults are refused, and no hub is lost', () => {
    const scope = scopeOf();
    const hubs = [scope.get(), scope.get({ organization: 'b' })];
    const bad = { token: 'abc', scriptUrl: 'http://widget.example/w.js' };
    expect(refusal(() => scope.setDefaults(bad)).code).toBe('bad-options');
    expect([scope.get(), scope.get({ organization: 'b' })]).toEqual(hubs);
  });
});

describe('update', () => {
  /** A scope with one hub, the patches that reached it, and its users. */
  const watched = () => {
    const scope = scopeOf();
    const chathub = scope.get();
    const patches: PartialChatHubOptions[] = [];
    const { update } = chathub;
    chathub.update = (patch) => {
      update(patch);
      patches.push(patch);
    };
    return { scope, patches, one: {}, other: {} };
  };

  test('applies what a user gives, and the default again when it is taken away', () => {
    const { scope, patches, one } = watched();
    scope.update({ reload: 'never' }, one);
    scope.update({}, one);
    expect(patches.map(({ reload }) => reload)).toEqual(['never', undefined]);
  });

  test('the same values again undo nothing that another user changed', () => {
    const { scope, patches, one, other } = watched();
    scope.update({ reload: 'never' }, one);
    scope.update({ reload: 'immediate' }, other);
    scope.update({ reload: 'never' }, one);
    expect(patches.map(({ reload }) => reload)).toEqual(['never', 'immediate']);
  });

  test('who only names an organization leaves the options to others', () => {
    const { scope, patches, one, other } = watched();
    scope.update({ reload: 'never' }, one);
    scope.update({}, other);
    scope.update({ organization: undefined } as unknown as PartialChatHubOptions, other);
    expect(patches).toHaveLength(1);
  });

  test('a refused change is tried again', () => {
    const { scope, patches, one } = watched();
    const bad = { scriptUrl: 'http://widget.example/w.js' };
    expect(refusal(() => scope.update(bad, one)).code).toBe('bad-options');
    expect(refusal(() => scope.update(bad, one)).code).toBe('bad-options');
    expect(patches).toEqual([]);
  });
});
