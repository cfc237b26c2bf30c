import { createPlatform, panels, until } from '@chathub-tests/adapter-fixtures/client';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { type ChatHubFallbackProps, ChatHubWidget } from '../../src/index.ts';
import { failOnComplaints } from '../support/fail-on-complaints.ts';
import { recordStatuses, render } from '../support/render.tsx';

function Draft({ name }: { name: string }) {
  return <i>{useState(name)[0]}</i>;
}

function Attempts({ error, retry }: ChatHubFallbackProps) {
  const [count, setCount] = useState(0);
  return (
    <button type="button" onClick={retry} onAuxClick={() => setCount(count + 1)}>
      {error?.code} {count}
    </button>
  );
}

failOnComplaints();

describe('<ChatHubWidget>', () => {
  it('shows the loading content until the panel is ready, and the status on one wrapper', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const onReady = vi.fn();
    const { host, wrapper, wrappers } = render(
      <ChatHubWidget
        {...{ tokenEndpoint, scriptUrl, onReady }}
        id="panel"
        className="dock"
        aria-label="Operator panel"
        loading={<p>Opening…</p>}
        fallback={<p>No panel</p>}
      />,
    );
    const statuses = recordStatuses(host);
    expect(wrapper().textContent).toBe('Opening…');
    await until(() => onReady.mock.calls.length);
    expect(statuses).toEqual(['authorizing', 'loading', 'ready']);
    expect(wrappers()).toHaveLength(1);
    expect(wrapper().outerHTML).toBe(
      '<div id="panel" class="dock" aria-label="Operator panel" data-chathub-status="ready"></div>',
    );
    expect(panels().map((panel) => panel.dataset.token)).toEqual(['token--1']);
    expect(onReady).toHaveBeenCalledTimes(1);
  });

  it('hands no option to the wrapper, and no attribute to the panel', async () => {
    const { scriptUrl } = createPlatform();
    const { wrapper } = render(
      <ChatHubWidget
        token="constant"
        organization={7}
        nonce="abc"
        reload="never"
        refreshBefore={60}
        tokenTimeout={1000}
        loadTimeout={1000}
        readyWhen="[id^=operator-chat-panel-root]"
        panelSelector="[id^=operator-chat-panel-root]"
        validateToken={async () => true}
        title="Panel"
        {...{ scriptUrl }}
      />,
    );
    await until(() => wrapper().dataset.chathubStatus === 'ready');
    expect(wrapper().getAttributeNames().sort()).toEqual(['data-chathub-status', 'title']);
    expect(panels()[0]?.id).toBe('operator-chat-panel-root-7');
  });

  it('takes a component with hooks as the fallback, and keeps its state', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform({ token: 'fail=2&status=403' });
    const onError = vi.fn();
    const page = (title: string) => (
      <ChatHubWidget {...{ tokenEndpoint, scriptUrl, onError, title }} fallback={Attempts} />
    );
    const { host, wrapper, rerender } = render(page('one'));
    const button = await until(() => host.querySelector('button'));
    rerender(page('two'));
    button?.dispatchEvent(new MouseEvent('auxclick', { bubbles: true, button: 1 }));
    await until(() => button?.textContent === 'token-forbidden 1');
    rerender(page('three'));
    expect(host.querySelector('button')).toBe(button);
    button?.click();
    await until(() => onError.mock.calls.length === 2);
    await until(() => host.querySelector('button'));
    host.querySelector('button')?.click();
    await until(() => wrapper().dataset.chathubStatus === 'ready');
  });

  it('shows a fallback node when nothing but retry helps', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform({ token: 'fail=9&status=401' });
    const onError = vi.fn();
    const { wrapper } = render(
      <ChatHubWidget {...{ tokenEndpoint, scriptUrl, onError }} loading="…" fallback="Sign in" />,
    );
    await until(() => onError.mock.calls.length);
    expect(wrapper().textContent).toBe('Sign in');
    expect(onError.mock.lastCall?.[0].code).toBe('token-unauthorized');
  });

  it('calls the latest callbacks', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const [first, second] = [vi.fn(), vi.fn()];
    const { rerender } = render(
      <ChatHubWidget {...{ tokenEndpoint, scriptUrl }} onReady={first} />,
    );
    rerender(<ChatHubWidget {...{ tokenEndpoint, scriptUrl }} onReady={second} />);
    await until(() => second.mock.calls.length);
    expect(first).not.toHaveBeenCalled();
  });
});

describe('in a frame', () => {
  it.each([
    ['texts', '…', 'No panel'],
    ['elements', <p key="loading">…</p>, <p key="fallback">No panel</p>],
  ])('keeps the frame while the content around it changes: %s', async (_, loading, fallback) => {
    const { tokenEndpoint, scriptUrl } = createPlatform({ token: 'fail=1' });
    let retry = () => {};
    let booted = false;
    const page = (count: number) => (
      <ChatHubWidget
        {...{ tokenEndpoint, scriptUrl }}
        isolation="frame"
        readyWhen={() => booted}
        loading={count ? `${count}` : loading}
        fallback={(props) => {
          ({ retry } = props);
          return fallback;
        }}
      />
    );
    const { host, wrapper, rerender } = render(page(0));
    expect(wrapper().textContent).toBe('…');
    await until(() => wrapper().textContent === 'No panel');
    const statuses = recordStatuses(host);
    retry();
    await until(() => statuses.at(-1) === 'loading');
    const frame = wrapper().querySelector('iframe');
    rerender(page(1));
    rerender(page(2));
    expect(wrapper().textContent).toBe('2');
    expect(wrapper().querySelector('iframe')).toBe(frame);
    booted = true;
    await until(() => statuses.at(-1) === 'ready');
    expect(wrapper().innerHTML).toMatch(/^<iframe [^>]*><\/iframe>$/);
    expect(wrapper().querySelector('iframe')).toBe(frame);
    expect(panels(frame?.contentDocument as Document)).toHaveLength(1);
    expect(statuses).toEqual(['unavailable', 'authorizing', 'loading', 'ready']);
  });

  it('does not mix up what loading and fallback hold', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform({ token: 'fail=1' });
    const { wrapper } = render(
      <ChatHubWidget
        {...{ tokenEndpoint, scriptUrl }}
        loading={<Draft name="loading" />}
        fallback={<Draft name="fallback" />}
      />,
    );
    expect(wrapper().textContent).toBe('loading');
    await until(() => wrapper().dataset.chathubStatus === 'unavailable');
    expect(wrapper().textContent).toBe('fallback');
  });
});
