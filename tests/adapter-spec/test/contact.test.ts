import { createPlatform, panels, until } from '@chathub-tests/adapter-fixtures/client';
import { describe, expect, it } from 'vitest';
import { failOnComplaints } from '../src/fail-on-complaints.ts';
import { failingTokens } from '../src/failing-tokens.ts';
import type { Notice } from '../src/notice-in.ts';
import { hydrate, mountStrict, type OpenPage, openPage } from '../src/open-page.ts';
import type { Page, PageWidget } from '../src/page.ts';
import type { PageContact } from '../src/page-contact.ts';
import { recordChanges } from '../src/record-changes.ts';
import { renderOnServer } from '../src/render-on-server.ts';

failOnComplaints();

const english: PageContact = {
  language: 'english',
  mail: 'help@example.com',
  phone: '+44 20 7946 0000',
  link: 'https://www.example.com/contact',
};

/** A widget whose tokens fail until they are healed. */
function brokenPage(widget: Partial<PageWidget> = {}, status?: number) {
  const tokens = failingTokens(status);
  const { scriptUrl } = createPlatform();
  const { fetchToken } = tokens;
  const page: Page = {
    provider: { scriptUrl, fetchToken },
    statuses: [{}],
    widgets: [{ key: 'a', contact: english, ...widget }],
  };
  return { tokens, page };
}

/** What is shown as soon as this is said. */
const message = async (text: string, page: OpenPage) =>
  (await until(() => page.notice()?.message === text && page.notice())) as Notice;

const UNAVAILABLE = 'Chat is unavailable right now.';

describe('the contact', () => {
  it('is shown with its links and a way back while there is no panel', async () => {
    const { tokens, page } = brokenPage();
    const open = openPage(page);
    const notice = await message(UNAVAILABLE, open);
    expect(notice).toMatchObject({
      lang: 'en',
      links: [
        { href: 'mailto:help@example.com', text: 'help@example.com' },
        { href: 'tel:+442079460000', text: '+44 20 7946 0000' },
        { href: 'https://www.example.com/contact', text: 'Contact page' },
      ],
    });
    expect(notice.retry?.textContent).toBe('Try again');
    tokens.heal();
    open.notice()?.retry?.click();
    await until(() => open.ready.length);
    expect(open.notice()).toMatchObject({ message: '', links: [], retry: undefined });
    expect(panels()).toHaveLength(1);
  });

  it('says that the panel is coming, without a contact or a way back', async () => {
    const { tokens, page } = brokenPage();
    tokens.hold();
    const open = openPage(page);
    const notice = await message('Opening the chat…', open);
    expect(notice).toMatchObject({ links: [], retry: undefined });
  });

  it.each([
    [401, 'Please sign in to use the chat.'],
    [403, UNAVAILABLE],
  ])('says what a %s means', async (status, text) => {
    const { page } = brokenPage({}, status);
    const open = openPage(page);
    expect(await message(text, open)).toMatchObject({ links: [{}, {}, {}] });
  });

  it('says where the panel is instead, and takes it back', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const options = { tokenEndpoint, scriptUrl };
    const first = openPage({ widgets: [{ key: 'a', options, contact: english }] });
    await until(() => first.ready.length);
    const second = openPage({ widgets: [{ key: 'b', options, contact: english }] });
    await message('The chat is already open elsewhere on this page.', first);
    const button = first.notice()?.retry;
    expect(button?.textContent).toBe('Open it here');
    button?.click();
    await message('The chat is already open elsewhere on this page.', second);
    await until(() => first.statuses()[0] === 'ready');
  });

  it('of a provider is shown by every widget that has none of its own', async () => {
    const { page } = brokenPage();
    const open = openPage({
      ...page,
      contact: { language: 'english', mail: 'all@example.com' },
      widgets: [{ key: 'a' }, { key: 'b', contact: english }],
    });
    await until(() => open.notice(1)?.message === UNAVAILABLE);
    expect(open.notice(0)?.links.map(({ text }) => text)).toEqual(['all@example.com']);
    expect(open.notice(1)?.links.map(({ text }) => text)[0]).toBe('help@example.com');
  });

  it('is left out where the app shows something itself, slot by slot', async () => {
    const { tokens, page } = brokenPage({ loading: 'Opening…' });
    const answer = tokens.hold();
    const open = openPage(page);
    await until(() => open.content() === 'Opening…' && open.notice());
    expect(open.notice()).toMatchObject({ message: '', links: [], retry: undefined });
    answer();
    await message(UNAVAILABLE, open);
    expect(open.content()).toBe('');
    expect(open.notice()?.retry).toBeDefined();
    const own = { ...page, widgets: [{ key: 'a', contact: english, fallback: true }] };
    await open.update(own);
    await until(() => open.button() && open.notice()?.message === '');
    expect(open.notice()).toMatchObject({ links: [], retry: undefined });
    await open.update(page);
    await message(UNAVAILABLE, open);
    expect(open.button()).toBeUndefined();
  });

  it('is in the language and the words of now', async () => {
    const { page } = brokenPage();
    const open = openPage(page);
    const first = await message(UNAVAILABLE, open);
    const texts = { unavailable: 'Chat má přestávku.' };
    await open.update({
      ...page,
      widgets: [{ key: 'a', contact: { language: 'czech', phone: '800 123 456', texts } }],
    });
    const notice = await message('Chat má přestávku.', open);
    expect(notice).toMatchObject({
      lang: 'cs',
      links: [{ href: 'tel:800123456', text: '800 123 456' }],
      host: first.host,
    });
    expect(notice.retry?.textContent).toBe('Zkusit znovu');
  });

  it('is no other one when it is made anew', async () => {
    const { page } = brokenPage();
    const open = openPage(page);
    const notice = await message(UNAVAILABLE, open);
    const link = notice.shadow.querySelector('a');
    link?.focus();
    const changes = recordChanges(notice.region);
    for (let time = 0; time < 3; time++) await open.update({ ...page, statuses: [{}] });
    expect(open.notice()?.host).toBe(notice.host);
    expect(notice.shadow.querySelector('a')).toBe(link);
    expect(notice.shadow.activeElement).toBe(link);
    expect(changes()).toEqual([]);
  });

  it('comes and goes', async () => {
    const { page } = brokenPage();
    const open = openPage(page);
    await message(UNAVAILABLE, open);
    await open.update({ ...page, widgets: [{ key: 'a' }] });
    await until(() => !open.notice());
    await open.update(page);
    await message(UNAVAILABLE, open);
    await open.update({ ...page, widgets: [] });
    await until(() => !document.querySelector('chathub-widget, chathub-notice'));
  });
});

describe('people', () => {
  it('hear that there is no panel once, however often it is tried again', async () => {
    const { tokens, page } = brokenPage();
    const open = openPage(page);
    const notice = await message(UNAVAILABLE, open);
    const changes = recordChanges(notice.region);
    for (let time = 0; time < 3; time++) {
      const calls = tokens.calls();
      const { length } = open.errors;
      open.outputs()[0]?.click();
      await until(() => tokens.calls() > calls && open.errors.length > length);
    }
    expect(open.statuses()).toEqual(['unavailable']);
    expect(changes()).toEqual([]);
  });

  it('hear it from a region that was there before', async () => {
    const { tokens, page } = brokenPage();
    const answer = tokens.hold();
    const open = openPage(page);
    const opening = await message('Opening the chat…', open);
    answer();
    const notice = await message(UNAVAILABLE, open);
    expect(notice.region).toBe(opening.region);
  });

  it('keep the focus where they have it', async () => {
    const { tokens, page } = brokenPage();
    const input = document.body.appendChild(document.createElement('input'));
    try {
      input.focus();
      const open = openPage(page);
      await message(UNAVAILABLE, open);
      expect(document.activeElement).toBe(input);
      tokens.heal();
      open.outputs()[0]?.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
      await until(() => open.ready.length);
      expect(document.activeElement).toBe(input);
    } finally {
      input.remove();
    }
  });

  it('keep it on the button while it tries, and near it when the panel is there', async () => {
    const { tokens, page } = brokenPage();
    const open = openPage(page);
    const notice = await message(UNAVAILABLE, open);
    const { retry, shadow } = notice;
    retry?.focus();
    const fail = tokens.hold();
    retry?.click();
    await message('Opening the chat…', open);
    expect(shadow.activeElement).toBe(retry);
    expect(retry?.ariaDisabled).toBe('true');
    expect(open.notice()?.links).toHaveLength(3);
    const calls = tokens.calls();
    retry?.click();
    fail();
    await message(UNAVAILABLE, open);
    expect(tokens.calls()).toBe(calls);
    expect(shadow.activeElement).toBe(retry);
    expect(retry?.ariaDisabled).toBe('false');
    tokens.heal();
    retry?.click();
    await until(() => open.ready.length && open.notice()?.message === '');
    expect(open.notice()?.retry).toBeUndefined();
    expect(document.activeElement).not.toBe(document.body);
    expect(shadow.activeElement).not.toBeNull();
  });
});

describe('the wrapper', () => {
  it('holds the notice beside a frame, which it does not touch', async () => {
    const { scriptUrl } = createPlatform();
    let calls = 0;
    const fetchToken = async () => {
      if (calls++) throw new Response(null, { status: 403 });
      return { token: 'one', expiresIn: 3600 };
    };
    const options = { scriptUrl, fetchToken, isolation: 'frame' as const };
    const widget: PageWidget = { key: 'a', options, contact: english };
    const open = openPage({ widgets: [widget] });
    await until(() => open.ready.length);
    const [wrapper] = open.wrappers();
    const frame = (wrapper?.shadowRoot ?? wrapper)?.querySelector('iframe');
    expect(frame).toBeTruthy();
    await open.update({ widgets: [{ ...widget, contact: { language: 'korean' } }] });
    expect((wrapper?.shadowRoot ?? wrapper)?.querySelector('iframe')).toBe(frame);
    expect(panels(frame?.contentDocument as Document)).toHaveLength(1);
    expect(open.notice()?.message).toBe('');
  });

  it('has one notice under the strictest use, and after hot reload', async () => {
    const { page } = brokenPage();
    const open = openPage(page, mountStrict);
    await message(UNAVAILABLE, open);
    await open.hotReload();
    await message(UNAVAILABLE, open);
    expect(document.querySelectorAll('main chathub-notice').length).toBeLessThanOrEqual(1);
  });

  it('has none from the server, and one after hydration', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform({ token: 'fail=9' });
    const page: Page = {
      provider: { tokenEndpoint, scriptUrl },
      contact: english,
      statuses: [{}],
      widgets: [{ key: 'a', id: 'panel' }],
    };
    const html = await renderOnServer(page);
    expect(html).not.toMatch(/chathub-notice|help@example/);
    const open = openPage(page, hydrate, html);
    await message(UNAVAILABLE, open);
  });
});
