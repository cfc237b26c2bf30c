import { createPlatform, panels, until } from '@chathub-tests/adapter-fixtures/client';
import { describe, expect, it } from 'vitest';
import { failOnComplaints } from '../src/fail-on-complaints.ts';
import { hydrate, openPage } from '../src/open-page.ts';
import type { Page } from '../src/page.ts';
import { renderOnServer } from '../src/render-on-server.ts';

failOnComplaints();

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('on a server', () => {
  it('renders the loading content with the status idle, and asks for nothing', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const html = await renderOnServer({
      provider: { tokenEndpoint, scriptUrl },
      statuses: [{}],
      widgets: [{ key: 'a', id: 'panel', loading: 'Opening…' }],
    });
    const body = parse(html);
    const wrappers = [...body.querySelectorAll<HTMLElement>('[data-chathub-status]')];
    expect(wrappers.map(({ id, dataset }) => [id, dataset.chathubStatus])).toEqual([
      ['panel', 'idle'],
    ]);
    expect(wrappers[0]?.textContent?.trim()).toBe('Opening…');
    expect(body.querySelector('output')?.textContent?.trim()).toBe('idle');
    expect(body.querySelectorAll('iframe, [id^=operator-chat-panel]')).toHaveLength(0);
    expect(await counts()).toMatchObject({ token: 0, widget: 0 });
  });

  it('keeps nothing between requests', async () => {
    const page = (organization: string): Page => ({
      provider: { tokenEndpoint: `/token-of-${organization}`, organization },
      statuses: [{}],
      widgets: [{ key: organization, id: organization, loading: organization }],
    });
    const before = await renderOnServer(page('sales'));
    const others = await Promise.all([page('support'), page('sales')].map(renderOnServer));
    expect(others[0]).not.toContain('sales');
    expect(others[1]).toBe(before);
  });
});

describe('hydration', () => {
  it.each(['document', 'frame'] as const)(
    'takes over what the server rendered: %s',
    async (isolation) => {
      const { tokenEndpoint, scriptUrl, counts } = createPlatform();
      const page: Page = {
        provider: { tokenEndpoint, scriptUrl, isolation },
        statuses: [{}],
        widgets: [{ key: 'a', id: 'panel', loading: 'Opening…' }],
      };
      const html = await renderOnServer(page);
      const written: Array<Element | null> = [];
      const open = openPage(
        page,
        (host, ...rest) => {
          written.push(host.querySelector('#panel'));
          return hydrate(host, ...rest);
        },
        html,
      );
      expect(written[0]).toBeTruthy();
      await until(() => open.statuses()[0] === 'ready');
      await until(() => open.outputs()[0]?.textContent?.trim() === 'ready');
      expect(open.wrappers()).toEqual(written);
      expect(open.content()).toBe('');
      expect(open.ready).toEqual(['a']);
      expect(await counts()).toMatchObject({ token: 1, widget: 1 });
      await open.update({ ...page, widgets: [] });
      await until(() => panels().length === 0 && !document.querySelector('iframe[title=ChatHub]'));
    },
  );
});
