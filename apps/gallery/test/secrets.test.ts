import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openGallery } from './open-gallery.ts';

const secrets = {
  login: 'login-4f1c0a7e9b',
  password: 'password-8d2e6b31c5',
  secret: 'signing-secret-0c9a7f4e2b6d8135-signing-secret',
};
const sessionSecret = 'session-secret-77ab20e91d';

it('serves no credential, whatever is asked for', async () => {
  await using opened = await openGallery({ sandbox: secrets, sessionSecret });
  const visitor = opened.visit();
  const bodies: string[] = [];
  const seen = new Set<string>();
  const queue = [
    '/',
    '/html/',
    '/html/dynamic/',
    '/html/static/',
    '/react/',
    '/react/organizations/',
    '/no-such-page',
    '/api/chathub/token',
    '/api/chathub/token?org=support',
    '/api/chathub/validate',
    '/demo/faults',
    '/sandbox/operator-chat-panel/widget-script.js',
    '/sandbox/api/company/organization',
    '/sandbox/_sandbox/faults',
    '/sandbox/_sandbox/stats',
  ];
  for (let path = queue.shift(); path; path = queue.shift()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const response = await visitor.fetch(path);
    const body = await response.text();
    bodies.push(body, JSON.stringify([...response.headers]));
    for (const [, link] of body.matchAll(/(?:src|href)="(\/[^"]*)"/g)) queue.push(link as string);
  }
  expect(seen.size).toBeGreaterThan(20);
  for (const secret of [...Object.values(secrets), sessionSecret]) {
    expect(bodies.filter((body) => body.includes(secret))).toEqual([]);
  }
});

it('bundles no token and no default credential into the demos', async () => {
  for (const demo of ['demo-html', 'demo-react']) {
    const dist = fileURLToPath(new URL(`../../${demo}/dist`, import.meta.url));
    const files = (await readdir(dist, { recursive: true, withFileTypes: true })).filter((file) =>
      file.isFile(),
    );
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      const text = await readFile(`${file.parentPath}/${file.name}`, 'utf8');
      expect(text).not.toMatch(/eyJ[\w-]{10,}\.[\w-]+\.[\w-]+/);
      expect(text).not.toContain('test-token-for-development');
      expect(text).not.toMatch(/CHATHUB_(LOGIN|PASSWORD|COMPANY_TOKEN)/);
    }
  }
});
