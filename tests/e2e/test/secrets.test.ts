import { expect, type Response } from '@playwright/test';
import { demos } from '../src/demos.ts';
import { findTokens } from '../src/find-tokens.ts';
import { secrets } from '../src/secrets.ts';
import { test } from '../src/test.ts';

const paths = [
  ...demos.map(({ path }) => path),
  ...demos.filter(({ routes }) => routes).map(({ path }) => `${path}organizations/`),
  '/html/static/',
];

/** What the documented tag carries is the one place of a token in a page. */
const tagToken = /(<script\b[^>]* id="operator-chat-panel-script(?:-\w+)?"[^>]* token=")[^"]+"/g;

for (const path of paths) {
  test(`${path} shows no credential, and a token only where it belongs`, async ({ visit }) => {
    const answers: Promise<Answer>[] = [];
    const demo = await visit(path, {
      prepare: (page) => page.on('response', (response) => answers.push(read(response))),
    });
    const { page, gallery, observation } = demo;
    await expect
      .poll(async () => (await gallery.connections()).length)
      .toBe(path.endsWith('organizations/') ? 2 : 1);
    if (demos.some((one) => one.path === path)) {
      await demo.expectReady();
      await demo.openConversation();
      await demo.converse('Hello!', 'Great, I take it.');
      const renewal = page.waitForResponse((response) =>
        response.url().includes('/api/chathub/token'),
      );
      await demo.renewToken();
      await renewal;
    }

    const collected = await Promise.all(answers);
    const kept = await page.evaluate(() =>
      JSON.stringify([
        { ...localStorage },
        { ...sessionStorage },
        document.cookie,
        document.querySelector('chathub-widget')?.outerHTML,
      ]),
    );
    const shown = await page.content();
    const places = [
      ...collected,
      { url: 'console', text: observation.console.join('\n') },
      { url: 'request addresses', text: observation.requests.join('\n') },
      { url: 'storage', text: kept },
      { url: 'page', text: shown },
    ];
    expect(collected.length).toBeGreaterThan(2);

    for (const [name, secret] of Object.entries(secrets)) {
      const found = places.filter(({ text }) => text.includes(secret)).map(({ url }) => url);
      expect(found, name).toEqual([]);
    }
    const withTokens = places.filter(({ text }) => findTokens(text).length > 0);
    const levels = withTokens.flatMap(({ text }) => findTokens(text).map(({ level }) => level));
    expect(new Set(levels)).toEqual(new Set(['operator']));
    const isStatic = path === '/html/static/';
    const stray = places
      .map(({ url, text }) => ({
        url,
        text: url === 'page' || (isStatic && url === path) ? text.replace(tagToken, '$1"') : text,
      }))
      .filter(({ url, text }) => url !== '/api/chathub/token' && findTokens(text).length > 0);
    expect(stray.map(({ url }) => url)).toEqual([]);
    expect(withTokens.map(({ url }) => url)).toContain(isStatic ? path : '/api/chathub/token');

    expect(observation.complaints).toEqual([]);
    expect(observation.violations).toEqual([]);
  });
}

interface Answer {
  readonly url: string;
  readonly text: string;
}

async function read(response: Response): Promise<Answer> {
  const url = new URL(response.url()).pathname;
  const headers = JSON.stringify(await response.allHeaders());
  // A stream never ends; what it says is shown by the panel, in the page.
  const hasBody = response.status() !== 204 && !url.endsWith('/stream');
  return { url, text: `${headers}\n${hasBody ? await response.text() : ''}` };
}
