import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGallery } from './open-gallery.ts';

const script = 'document.documentElement.dataset.seen = "yes";';
const page = (text: string) =>
  `<!doctype html><html lang="en"><head><script>${script}</script><script type="module" src="/docs/assets/app.js"></script></head><body>${text}</body></html>`;

let apps: string;
let opened: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  apps = await mkdtemp(join(tmpdir(), 'chathub-docs-'));
  const site = join(apps, 'docs/dist');
  await mkdir(join(site, 'guide'), { recursive: true });
  await mkdir(join(site, 'assets'));
  await writeFile(join(site, 'index.html'), page('Start'));
  await writeFile(join(site, '404.html'), page('Not here'));
  await writeFile(join(site, 'guide/react.html'), page('React'));
  await writeFile(join(site, 'assets/app.js'), 'export {};');
  await writeFile(join(site, 'hashmap.json'), '{}');
  opened = await openGallery({ demosDirectory: apps });
});
afterAll(async () => {
  await opened[Symbol.asyncDispose]();
  await rm(apps, { recursive: true });
});

const fetchPage = (path: string) => opened.visit().fetch(path);

describe('the documentation', () => {
  it.each([
    ['/docs/', 'Start'],
    ['/docs/guide/react', 'React'],
  ])('%s is there under the address without an ending', async (path, text) => {
    const response = await fetchPage(path);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(text);
  });

  it('answers its own page where there is none', async () => {
    const response = await fetchPage('/docs/guide/cobol');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Not here');
  });

  it.each(['/docs/', '/docs/guide/react', '/docs/nothing'])(
    '%s allows its own inline scripts by hash, and no others',
    async (path) => {
      const policy = (await fetchPage(path)).headers.get('Content-Security-Policy') ?? '';
      const hash = createHash('sha256').update(script).digest('base64');
      expect(policy.split(';')).toContain(`script-src 'self' 'sha256-${hash}'`);
      expect(policy.split(';')).toContain("default-src 'none'");
    },
  );

  it('lets browsers keep what has a hash in its name, and nothing else', async () => {
    const cached = async (path: string) => (await fetchPage(path)).headers.get('Cache-Control');
    expect(await cached('/docs/assets/app.js')).toContain('immutable');
    expect(await cached('/docs/')).toBe('no-cache');
  });

  it('starts no session', async () => {
    expect((await fetchPage('/docs/')).headers.getSetCookie()).toEqual([]);
  });

  it('joins a gallery that runs already, as soon as all of it is built', async () => {
    const later = join(apps, 'later');
    const site = join(later, 'docs/dist');
    await mkdir(join(later, 'demo-react/dist'), { recursive: true });
    await writeFile(join(later, 'demo-react/dist/index.html'), page('Demo'));
    await using gallery = await openGallery({ demosDirectory: later });
    const visitor = gallery.visit();
    const textOf = async (path: string) => (await visitor.fetch(path)).text();
    expect(await textOf('/')).not.toContain('href="/docs/"');

    await mkdir(site, { recursive: true });
    await writeFile(join(site, 'index.html'), page('Start'));
    const early = await visitor.fetch('/docs/');
    expect(early.status).toBe(404);
    expect(await early.text()).toContain('Not built yet');

    await writeFile(join(site, '404.html'), page('Not here'));
    await writeFile(join(site, 'hashmap.json'), '{}');
    expect(await textOf('/')).toContain('href="/docs/"');
    expect(await textOf('/docs/')).toContain('Start');
  });
});
