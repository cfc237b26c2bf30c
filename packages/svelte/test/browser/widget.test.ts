import { createPlatform, panels, until } from '@chathub-tests/adapter-fixtures/client';
import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { ChatHubWidget } from '../../src/index.ts';
import Attributes from '../fixtures/attributes.svelte';
import BoundedWidget from '../fixtures/bounded-widget.svelte';
import Page from '../fixtures/page.svelte';
import Snippets from '../fixtures/snippets.svelte';
import Texts from '../fixtures/texts.svelte';
import { callbacks } from '../support/callbacks.svelte.ts';
import { failOnComplaints } from '../support/fail-on-complaints.ts';
import { show } from '../support/show.svelte.ts';

failOnComplaints();

describe('the wrapper', () => {
  it('takes attributes, listeners and attachments, and no option', async () => {
    const { scriptUrl } = createPlatform();
    const onclick = vi.fn();
    const detach = vi.fn();
    const attachment = vi.fn(() => detach);
    const { wrapper, wrappers, status, set, unmount } = show(Attributes, {
      ...{ scriptUrl, onclick, attachment },
      wide: false,
    });
    await until(() => status() === 'ready');
    expect(wrappers()).toHaveLength(1);
    expect(wrapper().getAttributeNames().sort()).toEqual([
      'aria-label',
      'class',
      'data-chathub-status',
      'data-tone',
      'style',
    ]);
    expect(wrapper().className).toBe('dock');
    expect(wrapper().style.color).toBe('red');
    expect(wrapper().textContent).toBe('');
    expect(panels()[0]?.id).toBe('operator-chat-panel-root-7');
    wrapper().click();
    expect(onclick).toHaveBeenCalledTimes(1);
    expect(attachment).toHaveBeenCalledWith(wrapper());
    set({ wide: true });
    expect(wrapper().className).toBe('dock wide');
    expect(wrapper().dataset.chathubStatus).toBe('ready');
    const shown = attachment.mock.calls.length;
    unmount();
    expect(detach).toHaveBeenCalledTimes(shown);
  });

  it('needs no content', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform({ token: 'fail=1&status=403' });
    const { wrapper, status } = show(ChatHubWidget, { tokenEndpoint, scriptUrl });
    expect(wrapper().textContent).toBe('');
    await until(() => status() === 'unavailable');
    expect(wrapper().textContent).toBe('');
  });
});

describe('callbacks', () => {
  it('are the latest ones', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform({ token: 'fail=1&status=403' });
    const [first, second] = [vi.fn(), vi.fn()];
    const { set } = show(ChatHubWidget, {
      ...{ tokenEndpoint, scriptUrl },
      onready: first,
      onerror: first,
      fallback: undefined,
    });
    set({ onready: second, onerror: second });
    await until(() => second.mock.calls.length);
    expect(second.mock.lastCall?.[0]).toMatchObject({ code: 'token-forbidden' });
    expect(first).not.toHaveBeenCalled();
  });

  it('may read and write state, of which the panel then knows nothing', async () => {
    const { scriptUrl } = createPlatform();
    const { calls, change, fetchToken, onready } = callbacks();
    const first = { id: 'first', onready };
    const { status, wrappers, set } = show(Page, {
      options: { scriptUrl, fetchToken },
      widgets: [first],
    });
    await until(() => status() === 'ready');
    // Told at once, while Svelte renders it.
    set({ widgets: [first, { id: 'second', onready }] });
    const kept = [...wrappers(), ...panels()];
    expect(calls()).toEqual({ token: 1, ready: 2 });
    flushSync(change);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(calls()).toEqual({ token: 1, ready: 2 });
    expect([...wrappers(), ...panels()]).toEqual(kept);
  });
});

describe('snippets', () => {
  it('keep the state of what they hold, and give it what is new', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform({ token: 'fail=2&status=403' });
    const { host, status } = show(Snippets, { options: { tokenEndpoint, scriptUrl } });
    const button = () => [...host.querySelectorAll('button')].at(-1) as HTMLElement;
    const opening = button();
    flushSync(() => opening.click());
    expect(status()).toBe('authorizing');
    expect(button()).toBe(opening);
    expect(opening.textContent).toBe('1');
    const trouble = await until(() => host.querySelector('em'));
    expect(trouble?.textContent).toBe('token-forbidden');
    expect(trouble?.dataset.retryAt).toBeUndefined();
    expect(button().textContent).toBe('0');
    host.querySelector('button')?.click();
    await until(() => status() === 'authorizing');
    await until(() => status() === 'unavailable');
    host.querySelector('button')?.click();
    await until(() => status() === 'ready');
    expect(host.querySelector('button')).toBeNull();
  });

  it('may be a bare text beside the frame, which stays', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    let booted = false;
    const { wrapper, status, set } = show(Texts, {
      options: { tokenEndpoint, scriptUrl, isolation: 'frame', readyWhen: () => booted },
      text: 'One',
    });
    const frame = await until(() => wrapper().querySelector('iframe'));
    set({ text: 'Two' });
    expect(wrapper().textContent).toBe('Two');
    expect(wrapper().querySelector('iframe')).toBe(frame);
    booted = true;
    await until(() => status() === 'ready');
    flushSync();
    expect(wrapper().textContent).toBe('');
    expect(wrapper().querySelector('iframe')).toBe(frame);
    expect(panels(frame?.contentDocument as Document)).toHaveLength(1);
  });
});

describe('bad options', () => {
  it('that come later reach the boundary and take the panel away; right ones bring it back', async () => {
    const { scriptUrl } = createPlatform();
    const { host, status, set } = show(BoundedWidget, {
      options: { token: 'constant', scriptUrl },
    });
    await until(() => status() === 'ready');
    set({ options: { token: 'constant', scriptUrl: 'http://widget.example/widget.js' } });
    expect(host.querySelector('button')?.textContent).toContain('scriptUrl');
    await until(() => panels().length === 0);
    set({ options: { token: 'constant', scriptUrl } });
    flushSync(() => host.querySelector('button')?.click());
    await until(() => status() === 'ready');
    expect(panels()).toHaveLength(1);
  });
});
