import { createPlatform, panels, until } from '@chathub-tests/adapter-fixtures/client';
import { lazy, Suspense } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChatHubProvider, ChatHubWidget, useChatHub } from '../../src/index.ts';
import { failOnComplaints } from '../support/fail-on-complaints.ts';
import { render } from '../support/render.tsx';

failOnComplaints();

function Status() {
  return <output>{useChatHub().status}</output>;
}

function hydrate(node: React.ReactNode, html: string) {
  const host = document.body.appendChild(document.createElement('main'));
  host.innerHTML = html;
  const root = hydrateRoot(host, node, {
    onRecoverableError(error) {
      console.error(error);
    },
  });
  return {
    host,
    async unmount() {
      root.unmount();
      host.remove();
      await until(() => panels().length === 0);
    },
  };
}

describe('hydration', () => {
  it.each(['document', 'frame'] as const)(
    'takes over what the server rendered: %s',
    async (isolation) => {
      const { tokenEndpoint, scriptUrl, counts } = createPlatform();
      const page = (
        <ChatHubProvider options={{ tokenEndpoint, scriptUrl, isolation }}>
          <Status />
          <ChatHubWidget className="dock" loading="Opening…" fallback="No panel" />
        </ChatHubProvider>
      );
      const html = renderToString(page);
      expect(html).toBe(
        '<output>idle</output><div class="dock" data-chathub-status="idle">Opening…</div>',
      );
      expect(await counts()).toMatchObject({ token: 0, widget: 0 });
      const { host, unmount } = hydrate(page, html);
      const wrapper = host.querySelector<HTMLElement>('.dock');
      await until(() => wrapper?.dataset.chathubStatus === 'ready');
      expect(host.querySelector('.dock')).toBe(wrapper);
      expect(host.querySelector('output')?.textContent).toBe('ready');
      expect(await counts()).toMatchObject({ token: 1, widget: 1 });
      await unmount();
    },
  );

  it('takes over a part that arrives when the panel is already live', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    let arrive = () => {};
    const arrival = new Promise<{ default: typeof Status }>((resolve) => {
      arrive = () => resolve({ default: Status });
    });
    const Late = lazy(() => arrival);
    const page = (Part: typeof Status) => (
      <ChatHubProvider options={{ tokenEndpoint, scriptUrl }}>
        <ChatHubWidget />
        <Suspense>
          <Part />
        </Suspense>
      </ChatHubProvider>
    );
    const { host, unmount } = hydrate(page(Late as never), renderToString(page(Status)));
    await until(() => host.querySelector('[data-chathub-status=ready]'));
    expect(host.querySelector('output')?.textContent).toBe('idle');
    arrive();
    await until(() => host.querySelector('output')?.textContent === 'ready');
    await unmount();
  });
});

describe('Suspense', () => {
  it('keeps the panel while something beside it suspends', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    let arrive = () => {};
    const arrival = new Promise<{ default: () => string }>((resolve) => {
      arrive = () => resolve({ default: () => 'late' });
    });
    const Late = lazy(() => arrival);
    const page = (late: boolean) => (
      <Suspense fallback="…">
        <ChatHubWidget {...{ tokenEndpoint, scriptUrl }} />
        {late && <Late />}
      </Suspense>
    );
    const { host, wrapper, rerender } = render(page(false));
    await until(() => wrapper().dataset.chathubStatus === 'ready');
    const [panel] = panels();
    rerender(page(true));
    expect(host.textContent).toBe('…');
    arrive();
    await until(() => host.textContent === 'late');
    expect(panels()).toEqual([panel]);
    expect(await counts()).toMatchObject({ token: 1, widget: 1 });
  });
});
