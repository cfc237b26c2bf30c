import { afterEach, describe, expect, test } from 'vitest';
import { checkPolicy } from '../../../src/diagnose.ts';
import { closePages, openPage, otherOrigin } from '../../support/diagnosed-page.ts';

afterEach(closePages);

/** What the browser itself does with a module script that a script inserts. */
const runs = (document: Document, src: string, nonce: boolean) =>
  new Promise<boolean>((resolve) => {
    const tag = document.createElement('script');
    Object.assign(tag, { type: 'module', src });
    if (nonce) tag.setAttribute('nonce', 'abc');
    tag.onload = () => resolve(true);
    tag.onerror = () => resolve(false);
    document.body.append(tag);
  });

/** `OTHER` stands for the origin of the script, `PORT` for its port. */
const policies = [
  "script-src 'self'",
  "script-src 'none'",
  "script-src 'none' OTHER",
  'script-src',
  'script-src *',
  'script-src http:',
  'script-src https:',
  'script-src OTHER',
  'script-src OTHER/',
  'script-src OTHER/cors.js',
  'script-src OTHER/cors.js/',
  'script-src OTHER/other.js',
  'script-src OTHER/c%6Frs.js',
  'script-src 127.0.0.1',
  'script-src 127.0.0.1:PORT',
  'script-src 127.0.0.1:*',
  'script-src http://127.0.0.1:*',
  'script-src https://127.0.0.1:PORT',
  'script-src http://*:PORT',
  'script-src *.0.0.1:PORT',
  "script-src 'strict-dynamic'",
  "script-src 'strict-dynamic' 'nonce-abc'",
  "script-src 'nonce-abc'",
  "script-src 'nonce-abc' OTHER",
  "script-src 'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc='",
  "script-src 'unsafe-inline'",
  'default-src OTHER',
  "default-src 'self'",
  "default-src 'none'; script-src OTHER",
  "script-src OTHER; script-src-elem 'self'",
  "script-src 'self'; script-src-elem OTHER",
  "script-src 'self'; script-src OTHER",
  "script-src OTHER, script-src 'self'",
  'script-src OTHER, default-src http:',
  "connect-src 'none'",
];

describe.each([false, true])('with a nonce: %s', (nonce) => {
  // A nonce is nothing to a policy that names none.
  const some = policies.filter((policy) => !nonce || /nonce|none|self/.test(policy));

  test.each(some)('the verdict is that of Chromium: %s', async (policy) => {
    const other = await otherOrigin();
    const csp = policy.replaceAll('OTHER', other).replaceAll('PORT', new URL(other).port);
    const { document } = await openPage({ csp });
    const scriptUrl = `${other}/cors.js`;
    const [verdict] = checkPolicy([{ value: csp, reportOnly: false }], {
      pageUrl: document.URL,
      scriptUrl,
      connectUrls: [],
      isolation: 'document',
      nonce,
    });
    expect(verdict?.allowed).toBe(await runs(document, scriptUrl, nonce));
  });
});

test.each(policies)('what it says to add is enough: %s', async (policy) => {
  const other = await otherOrigin();
  const given = policy.replaceAll('OTHER', other).replaceAll('PORT', new URL(other).port);
  const needs = {
    pageUrl: document.URL,
    scriptUrl: `${other}/cors.js`,
    connectUrls: [],
    isolation: 'document' as const,
    nonce: false,
  };
  const refusals = checkPolicy([{ value: given, reportOnly: false }], needs).filter(
    ({ allowed }) => allowed === false,
  );
  // In the place of the directive that refuses, or beside the one that others fall back to.
  const parts = given.split(',').map((one) => one.split(';').map((part) => part.trim()));
  const mended = parts.map((directives) => {
    const add = refusals.find(({ directive }) =>
      directives.some((one) => one.split(' ')[0] === directive),
    )?.add;
    const name = add?.split(' ')[0];
    return [...(add ? [add] : []), ...directives.filter((one) => one.split(' ')[0] !== name)].join(
      '; ',
    );
  });
  const page = await openPage({ csp: mended.join(', ') });
  expect(await runs(page.document, needs.scriptUrl, false)).toBe(true);
});
