import { describe, expect, test } from 'vitest';
import { matchSource } from '../../../src/diagnose/policy/match-source.ts';

const match = (source: string, url: string, page = 'https://app.example/') =>
  matchSource(source, new URL(url), new URL(page));

/** From CSP3, section 6.7.2, and its examples. */
describe('CSP3', () => {
  test.each([
    // Any host.
    ['*', 'https://widget.example/a.js'],
    ['*', 'wss://widget.example/'],
    // Schemes.
    ['https:', 'https://widget.example/a.js'],
    ['HTTPS:', 'https://widget.example/a.js'],
    ['http:', 'https://widget.example/a.js'],
    ['ws:', 'wss://widget.example/'],
    ['blob:', 'blob:https://app.example/1'],
    // Hosts.
    ['widget.example', 'https://widget.example/a.js'],
    ['WIDGET.example', 'https://widget.example/a.js'],
    ['https://widget.example', 'https://widget.example/a.js'],
    ['http://widget.example', 'https://widget.example/a.js'],
    ['*.widget.example', 'https://a.b.widget.example/a.js'],
    ['https://*.widget.example', 'https://a.widget.example/a.js'],
    ['https://*', 'https://widget.example/a.js'],
    ['localhost:*', 'http://localhost:4173/a.js', 'http://localhost:4173/'],
    ['127.0.0.1:4174', 'http://127.0.0.1:4174/a.js', 'http://localhost:4173/'],
    // Ports.
    ['https://widget.example:443', 'https://widget.example/a.js'],
    ['https://widget.example:8443', 'https://widget.example:8443/a.js'],
    ['https://widget.example:*', 'https://widget.example:8443/a.js'],
    ['http://widget.example:80', 'https://widget.example/a.js'],
    // Paths.
    ['https://widget.example/', 'https://widget.example/deep/a.js'],
    ['https://widget.example/deep/', 'https://widget.example/deep/er/a.js'],
    ['https://widget.example/deep/a.js', 'https://widget.example/deep/a.js?query#hash'],
    ['https://widget.example/d%65ep/', 'https://widget.example/deep/a.js'],
    // The page itself.
    ["'self'", 'https://app.example/a.js'],
    ["'SELF'", 'https://app.example/a.js'],
    ["'self'", 'wss://app.example/'],
    ["'self'", 'https://app.example/a.js', 'http://app.example/'],
    ["'self'", 'http://localhost:4173/a.js', 'http://localhost:4173/'],
  ])('%s allows %s', (...given) => {
    expect(match(...(given as [string, string]))).toBe(true);
  });

  test.each([
    ['*', 'data:text/javascript,1'],
    ['*', 'blob:https://app.example/1'],
    ['https:', 'http://widget.example/a.js'],
    ['wss:', 'ws://widget.example/'],
    ['widget.example', 'http://widget.example/a.js'],
    ['https://widget.example', 'http://widget.example/a.js'],
    ['widget.example', 'https://a.widget.example/a.js'],
    ['*.widget.example', 'https://widget.example/a.js'],
    ['*.widget.example', 'https://otherwidget.example/a.js'],
    ['https://widget.example', 'https://widget.example:8443/a.js'],
    ['https://widget.example:8443', 'https://widget.example/a.js'],
    ['https://widget.example:80', 'https://widget.example/a.js'],
    ['https://widget.example/deep', 'https://widget.example/deep/a.js'],
    ['https://widget.example/deep/', 'https://widget.example/a.js'],
    ['https://widget.example/deep/a.js', 'https://widget.example/deep/b.js'],
    ['https://widget.example/deep/a.js/', 'https://widget.example/deep/a.js'],
    ['https://widget.example/deep/a.js', 'https://widget.example/deep/'],
    ["'self'", 'https://widget.example/a.js'],
    ["'self'", 'http://app.example/a.js'],
    ["'self'", 'https://app.example:8443/a.js'],
    ["'self'", 'http://localhost:4174/a.js', 'http://localhost:4173/'],
    ["'none'", 'https://app.example/a.js'],
    ["'unsafe-inline'", 'https://app.example/a.js'],
    ["'sha256-abc'", 'https://app.example/a.js'],
    ["'nonce-abc'", 'https://app.example/a.js'],
    ['https://widget.example?query', 'https://widget.example/a.js?query'],
  ])('%s does not allow %s', (...given) => {
    expect(match(...(given as [string, string]))).toBe(false);
  });
});
