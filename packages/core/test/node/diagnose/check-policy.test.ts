import { describe, expect, test } from 'vitest';
import { checkPolicy, type PolicyNeeds, type PolicyVerdict } from '../../../src/diagnose.ts';
import { ChatHubError } from '../../../src/index.ts';

const NEEDS: PolicyNeeds = {
  pageUrl: 'https://app.example/inbox',
  scriptUrl: 'https://widget.example/panel/script.js',
  connectUrls: ['/api/chathub/token'],
  isolation: 'document',
  nonce: false,
};

const check = (policies: string | string[], needs: Partial<PolicyNeeds> = {}) =>
  checkPolicy(
    [policies].flat().map((value) => ({ value, reportOnly: false })),
    { ...NEEDS, ...needs },
  );

const refused = (verdicts: PolicyVerdict[]) =>
  verdicts.filter(({ allowed }) => allowed === false).map(({ directive, add }) => [directive, add]);

describe('the script', () => {
  test.each([
    [''],
    ["object-src 'none'"],
    ['script-src https://widget.example'],
    ['script-src https:'],
    ["script-src 'strict-dynamic' 'nonce-abc'"],
    ["script-src 'strict-dynamic' 'sha256-abc'"],
    ["default-src 'self' https://widget.example/panel/"],
    ["default-src 'none'; script-src-elem https://widget.example; connect-src 'self'"],
    ["script-src 'none'; script-src-elem https://widget.example"],
    ['SCRIPT-SRC https://widget.example; script-src https://other.example'],
    [" ; script-src\thttps://widget.example\n; ; connect-src 'self'"],
  ])('is allowed by %s', (policy) => {
    expect(refused(check(policy))).toEqual([]);
  });

  test.each([
    ["script-src 'self'", 'script-src', "script-src 'self' https://widget.example"],
    ["script-src 'none'", 'script-src', 'script-src https://widget.example'],
    ['script-src', 'script-src', 'script-src https://widget.example'],
    [
      "script-src https://widget.example; script-src-elem 'self'",
      'script-src-elem',
      "script-src-elem 'self' https://widget.example",
    ],
    ["default-src 'self'", 'default-src', "script-src 'self' https://widget.example"],
    [
      "script-src 'sha256-abc' 'unsafe-inline'",
      'script-src',
      "script-src 'sha256-abc' 'unsafe-inline' https://widget.example",
    ],
    ["script-src 'nonce-c2VjcmV0'", 'script-src', "script-src 'nonce-…' https://widget.example"],
    [
      'script-src https://widget.example/other/',
      'script-src',
      'script-src https://widget.example/other/ https://widget.example',
    ],
  ])('is refused by %s', (policy, directive, add) => {
    expect(refused(check(policy))).toEqual([[directive, add]]);
  });

  test('a nonce is enough where the tag has one', () => {
    const policy = "default-src 'none'; script-src 'nonce-abc'; connect-src 'self'";
    expect(refused(check(policy, { nonce: true }))).toEqual([]);
    expect(refused(check("script-src 'self'", { nonce: true }))).toHaveLength(1);
  });

  test('of the page itself needs no more than the page', () => {
    const own = { scriptUrl: '/vendor/script.js' };
    expect(refused(check("script-src 'self'", own))).toEqual([]);
    expect(refused(check("script-src 'none'", own))).toEqual([['script-src', "script-src 'self'"]]);
  });
});

describe('several policies', () => {
  const [open, closed] = ['script-src https://widget.example', "script-src 'self'"];

  test('must all allow it', () => {
    expect(refused(check([open, closed]))).toHaveLength(1);
    expect(refused(check(`${open}, ${closed}`))).toHaveLength(1);
    expect(refused(check([open, open]))).toEqual([]);
  });

  test('each that refuses is told', () => {
    expect(refused(check([closed, "default-src 'none'; connect-src *"]))).toEqual([
      ['script-src', "script-src 'self' https://widget.example"],
      ['default-src', 'script-src https://widget.example'],
    ]);
  });

  test('one that only reports refuses nothing, and says what it misses', () => {
    const [verdict] = checkPolicy([{ value: closed, reportOnly: true }], NEEDS);
    expect(verdict).toMatchObject({
      directive: 'script-src',
      allowed: true,
      add: "script-src 'self' https://widget.example",
    });
    expect(verdict?.reason).toMatch(/only reported/i);
  });
});

describe('what is fetched', () => {
  const connectUrls = ['/api/chathub/token', 'https://chatapi.smsbat.com'];

  test('each address is asked for', () => {
    expect(refused(check("connect-src 'self'", { connectUrls }))).toEqual([
      ['connect-src', "connect-src 'self' https://chatapi.smsbat.com"],
    ]);
    expect(refused(check("connect-src 'self' https:", { connectUrls }))).toEqual([]);
  });

  test('strict-dynamic and nonces are of scripts only', () => {
    const policy = "script-src 'nonce-a'; default-src 'strict-dynamic' 'nonce-a'";
    expect(refused(check(policy, { nonce: true }))).toEqual([
      ['default-src', "connect-src 'strict-dynamic' 'nonce-…' 'self'"],
    ]);
  });
});

describe('Trusted Types', () => {
  const REQUIRED = "require-trusted-types-for 'script'";

  test.each([
    [REQUIRED],
    [`${REQUIRED}; trusted-types chathub`],
    [`${REQUIRED}; trusted-types app chathub 'allow-duplicates'`],
    [`${REQUIRED}; trusted-types *`],
    ['trusted-types app'],
  ])('%s lets it be', (policy) => {
    expect(refused(check(policy))).toEqual([]);
  });

  test.each([
    [`${REQUIRED}; trusted-types`, 'trusted-types chathub'],
    [`${REQUIRED}; trusted-types 'none'`, 'trusted-types chathub'],
    [`${REQUIRED}; trusted-types app`, 'trusted-types app chathub'],
    [`${REQUIRED}; trusted-types CHATHUB`, 'trusted-types CHATHUB chathub'],
    [`${REQUIRED}, trusted-types app`, 'trusted-types app chathub'],
  ])('%s does not', (policy, add) => {
    expect(refused(check(policy))).toEqual([['trusted-types', add]]);
  });

  test('a policy that only reports', () => {
    const verdicts = checkPolicy(
      [{ value: `${REQUIRED}; trusted-types app`, reportOnly: true }],
      NEEDS,
    );
    const verdict = verdicts.find(({ directive }) => directive === 'trusted-types');
    expect(verdict).toMatchObject({ allowed: true, add: 'trusted-types app chathub' });
  });
});

test('a frame without an address is asked for by no directive', () => {
  const verdicts = check("frame-src 'none'; child-src 'none'", { isolation: 'frame' });
  expect(verdicts.find(({ directive }) => directive === 'frame-src')?.allowed).toBe(true);
  expect(refused(verdicts)).toEqual([]);
});

test('what only the widget knows is told as unknown where it is restricted', () => {
  const unknown = (policy: string) =>
    check(policy)
      .filter(({ allowed }) => allowed === null)
      .map(({ directive }) => directive);
  expect(unknown("style-src 'self'; img-src *")).toEqual(['style-src']);
  expect(unknown("default-src 'self'").length).toBeGreaterThan(1);
  expect(unknown('')).toEqual([]);
});

test.each([
  ['pageUrl', { pageUrl: '/inbox' }],
  ['scriptUrl', { scriptUrl: 'https://' }],
  ['connectUrls', { connectUrls: ['http://['] }],
])('%s must be an address', (name, needs) => {
  expect(() => check('', needs)).toThrow(ChatHubError);
  expect(() => check('', needs)).toThrow(name);
});
