import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGallery } from './open-gallery.ts';

let opened: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  opened = await openGallery();
});
afterAll(() => opened[Symbol.asyncDispose]());

const pages = [
  '/',
  '/html/',
  '/html/dynamic/',
  '/html/static/',
  '/react/',
  '/react/away/',
  '/react/organizations/',
  '/no-such-page',
];

const nonceOf = (response: Response): string => {
  const [, nonce] =
    /'nonce-([^']+)'/.exec(response.headers.get('Content-Security-Policy') ?? '') ?? [];
  expect(nonce).toBeDefined();
  return nonce as string;
};

describe.each(pages)('%s', (path) => {
  it('carries the nonce of its own policy on every script and style sheet', async () => {
    const response = await opened.visit().fetch(path);
    const nonce = nonceOf(response);
    const html = await response.text();
    const tags = html.match(
      /<script\b[^>]*>|<link\b[^>]*rel="(?:stylesheet|modulepreload)"[^>]*>/g,
    );
    expect(tags?.length).toBeGreaterThan(0);
    for (const tag of tags ?? []) expect(tag).toContain(`nonce="${nonce}"`);
    expect(html).not.toContain('__CSP_NONCE__');
    expect(html).not.toContain('<!--demo:');
  });

  it('never uses a nonce twice', async () => {
    const visitor = opened.visit();
    const nonces = await Promise.all(
      Array.from({ length: 5 }, async () => nonceOf(await visitor.fetch(path))),
    );
    expect(new Set(nonces).size).toBe(5);
    for (const nonce of nonces) expect(Buffer.from(nonce, 'base64')).toHaveLength(16);
  });

  it('is strict and not cached', async () => {
    const { headers } = await opened.visit().fetch(path);
    const policy = headers.get('Content-Security-Policy') ?? '';
    expect(policy).toMatch(/script-src 'nonce-[^']+' 'strict-dynamic'(;|$)/);
    for (const directive of [
      "default-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types chathub vue angular svelte-trusted-html',
      "connect-src 'self'",
    ]) {
      expect(policy.split(';')).toContain(directive);
    }
    expect(policy).not.toContain('unsafe');
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('X-Powered-By')).toBeNull();
  });
});

it('answers what is not there with 404', async () => {
  for (const path of ['/no-such-page', '/react/no-such-page', '/html/../package.json', '/ember/']) {
    expect((await opened.visit().fetch(path)).status, path).toBe(404);
  }
});

it('sends a page without its slash to the one with it', async () => {
  const response = await opened.visit().fetch('/react');
  expect(response.status).toBe(308);
  expect(response.headers.get('Location')).toBe('/react/');
});

it('caches hashed assets for good', async () => {
  const visitor = opened.visit();
  const html = await (await visitor.fetch('/react/')).text();
  const assets = [...html.matchAll(/(?:src|href)="(\/react\/assets\/[^"]+)"/g)].map(
    ([, url]) => url,
  );
  expect(assets.length).toBeGreaterThan(1);
  for (const asset of assets) {
    const response = await visitor.fetch(asset as string);
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.getSetCookie()).toEqual([]);
  }
});

it('puts a fresh token into the documented static tag, for the signed-in visitor', async () => {
  const html = await (await opened.visit().fetch('/html/static/')).text();
  const [, token] =
    /<script\b[^>]* id="operator-chat-panel-script"[^>]* token="([^"]+)"/.exec(html) ?? [];
  expect(token?.split('.')).toHaveLength(3);
});
