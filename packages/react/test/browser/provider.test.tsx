import { createPlatform, panels, until } from '@chathub-tests/adapter-fixtures/client';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import {
  ChatHubError,
  ChatHubProvider,
  ChatHubWidget,
  type PartialChatHubOptions,
  type UseChatHubResult,
  useChatHub,
} from '../../src/index.ts';
import { Boundary } from '../support/boundary.tsx';
import { failOnComplaints } from '../support/fail-on-complaints.ts';
import { render } from '../support/render.tsx';

failOnComplaints();

const seen: UseChatHubResult[] = [];
function Status({ options }: { options?: PartialChatHubOptions }) {
  const chathub = useChatHub(options);
  seen.push(chathub);
  return <output>{chathub.status}</output>;
}
const last = () => seen.at(-1) as UseChatHubResult;
const statusIn = (host: HTMLElement) => host.querySelector('output')?.textContent;

describe('<ChatHubProvider>', () => {
  it('shares one panel with everything that uses its organization', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const { host } = render(
      <ChatHubProvider options={{ tokenEndpoint, scriptUrl }}>
        <Status />
        <ChatHubWidget />
      </ChatHubProvider>,
      { strict: true },
    );
    await until(() => statusIn(host) === 'ready');
    expect(last()).toMatchObject({ status: 'ready', error: null, retryAt: null });
    expect(last().expiresAt).toBeGreaterThan(Date.now());
    expect(panels()).toHaveLength(1);
    await last().refresh();
    await until(() => panels()[0]?.dataset.token === 'token--2' && statusIn(host) === 'ready');
    expect(panels()).toHaveLength(1);
    expect((await counts()).token).toBe(2);
  });

  it('starts what comes with new defaults with the new ones', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const page = (organization: string, children?: ReactNode) => (
      <ChatHubProvider options={{ tokenEndpoint, scriptUrl, organization }}>
        {children}
      </ChatHubProvider>
    );
    const { wrapper, rerender } = render(page('sales'));
    rerender(page('support', <ChatHubWidget />));
    await until(() => wrapper().dataset.chathubStatus === 'ready');
    expect((await counts()).organizations).toEqual(['support']);
  });

  it('lets components with different options of one organization settle', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const { host } = render(
      <ChatHubProvider options={{ tokenEndpoint, scriptUrl, isolation: 'document' }}>
        <ChatHubWidget isolation="frame" />
        <Status />
        <Status options={{ loadTimeout: 9000 }} />
      </ChatHubProvider>,
    );
    await until(() => statusIn(host) === 'ready');
    const renders = seen.length;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen.length).toBe(renders);
  });

  it('leaves the options of a widget alone when others only name its organization', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const { host, wrapper } = render(
      <ChatHubProvider options={{ tokenEndpoint, scriptUrl, isolation: 'document' }}>
        <ChatHubWidget organization="sales" isolation="frame" />
        <Status options={{ organization: 'sales' }} />
        <ChatHubWidget organization="sales" />
      </ChatHubProvider>,
    );
    await until(() => statusIn(host) === 'ready');
    expect(panels()).toEqual([]);
    expect(panels(wrapper().querySelector('iframe')?.contentDocument as Document)).toHaveLength(1);
  });

  it('keeps the panel when its widget moves to another place at once', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const page = (place: string) => (
      <ChatHubProvider options={{ tokenEndpoint, scriptUrl }}>
        <ChatHubWidget key={place} />
      </ChatHubProvider>
    );
    const { wrapper, rerender } = render(page('left'), { strict: true });
    await until(() => wrapper().dataset.chathubStatus === 'ready');
    const [panel] = panels();
    rerender(page('right'));
    expect(wrapper().dataset.chathubStatus).toBe('ready');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(panels()).toEqual([panel]);
    expect((await counts()).token).toBe(1);
  });

  it('keeps the token while no panel is shown, and takes the panel away with the last widget', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const page = (children: ReactNode) => (
      <ChatHubProvider options={{ tokenEndpoint, scriptUrl }}>
        <Status />
        {children}
      </ChatHubProvider>
    );
    const { host, rerender } = render(page([<ChatHubWidget key="1" />, <ChatHubWidget key="2" />]));
    await until(() => statusIn(host) === 'ready');
    rerender(page([<ChatHubWidget key="2" />]));
    await new Promise((resolve) => setTimeout(resolve));
    expect(panels()).toHaveLength(1);
    rerender(page(null));
    await until(() => statusIn(host) === 'idle');
    expect(panels()).toEqual([]);
    rerender(page(<ChatHubWidget key="3" />));
    await until(() => statusIn(host) === 'ready');
    expect((await counts()).token).toBe(1);
  });
});

describe('useChatHub', () => {
  it('keeps its functions the same', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const { host } = render(
      <ChatHubProvider options={{ tokenEndpoint, scriptUrl }}>
        <Status />
        <ChatHubWidget />
      </ChatHubProvider>,
    );
    const { refresh, retry } = last();
    await until(() => statusIn(host) === 'ready');
    expect(last().refresh).toBe(refresh);
    expect(last().retry).toBe(retry);
  });

  it('has a panel of its own without a provider', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const { host, wrapper } = render(
      <>
        <Status options={{ tokenEndpoint, scriptUrl }} />
        <ChatHubWidget {...{ tokenEndpoint, scriptUrl }} />
      </>,
    );
    await until(() => wrapper().dataset.chathubStatus === 'ready');
    expect(statusIn(host)).toBe('idle');
  });
});

describe('bad options', () => {
  const attempt = (node: ReactNode) => {
    const caught = vi.fn();
    // React tells on the console what a boundary caught.
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
    const rendered = render(<Boundary caught={caught}>{node}</Boundary>);
    return {
      ...rendered,
      error: (): ChatHubError => caught.mock.lastCall?.[0],
      done: () => complaints.mockClear(),
    };
  };

  it.each([
    ['useChatHub', <Status key="status" />],
    ['<ChatHubWidget>', <ChatHubWidget key="widget" />],
  ])('without a token source, %s names <ChatHubProvider>', (_, node) => {
    const { error, done } = attempt(node);
    expect(error()).toBeInstanceOf(ChatHubError);
    expect(error()).toMatchObject({ code: 'bad-options' });
    expect(error().hint).toContain('<ChatHubProvider>');
    done();
  });

  it('reach the boundary when a render changes to them', async () => {
    const { scriptUrl } = createPlatform();
    const caught = vi.fn();
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
    const page = (url: string) => (
      <Boundary caught={caught}>
        <ChatHubWidget token="constant" scriptUrl={url} />
      </Boundary>
    );
    const { wrapper, rerender } = render(page(scriptUrl));
    await until(() => wrapper().dataset.chathubStatus === 'ready');
    rerender(page('http://example.com/widget.js'));
    await until(() => caught.mock.calls.length);
    expect(caught.mock.lastCall?.[0]).toMatchObject({ code: 'bad-options' });
    await until(() => panels().length === 0);
    complaints.mockClear();
  });
});
