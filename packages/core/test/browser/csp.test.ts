import { afterEach, describe, expect, test } from 'vitest';
import type { ChatHub, ChatHubOptions } from '../../src/index.ts';
import { until, widgetUrl } from '../support/harness.ts';

interface HostWindow extends Window {
  core?: { createChatHub(options: ChatHubOptions): ChatHub };
  widgetTokens?: string[];
}

const hosts: Array<{ frame: HTMLIFrameElement; hubs: ChatHub[] }> = [];

afterEach(() => {
  for (const { frame, hubs } of hosts.splice(0)) {
    for (const chathub of hubs) chathub.destroy();
    frame.remove();
  }
});

/** A page of its own under this policy, with the built core in it. */
async function open(...directives: string[]) {
  const frame = document.createElement('iframe');
  frame.src = `/fixture/page?csp=${encodeURIComponent(directives.join('; '))}`;
  document.body.append(frame);
  const hubs: ChatHub[] = [];
  hosts.push({ frame, hubs });
  await until(() => (frame.contentWindow as HostWindow | null)?.core);
  const view = frame.contentWindow as HostWindow;
  let tokens = 0;
  return {
    document: view.document,
    view,
    start(options: Record<string, unknown> = {}) {
      const chathub = view.core?.createChatHub({
        fetchToken: async () => `token-${++tokens}`,
        scriptUrl: widgetUrl().url,
        reload: 'immediate',
        ...options,
      } as ChatHubOptions) as ChatHub;
      hubs.push(chathub);
      chathub.mount(view.document.getElementById('place') ?? undefined);
      return chathub;
    },
    tag: () =>
      view.document.querySelector<HTMLScriptElement>('script[id^="operator-chat-panel-script"]'),
    panels: () => [
      ...view.document.querySelectorAll<HTMLElement>('div[id^="operator-chat-panel"]'),
    ],
  };
}

const errorOf = async (chathub: ChatHub) => {
  await until(() => chathub.getState().error);
  return chathub.getState();
};

const BLOCKED = {
  status: 'unavailable',
  error: { code: 'script-blocked', retryable: false },
  retryAt: null,
};

describe('script-src', () => {
  test.each([
    [
      'strict-dynamic',
      "script-src 'nonce-abc' 'strict-dynamic'; object-src 'none'; base-uri 'none'",
    ],
    ['nonces only', "default-src 'none'; script-src 'nonce-abc'"],
  ])("inherits the page's nonce: %s", async (_, policy) => {
    const host = await open(policy);
    const chathub = host.start();
    await chathub.whenReady();
    expect(host.tag()?.getAttribute('type')).toBe('module');
    expect(host.tag()?.nonce).toBe('abc');
    expect(host.panels().map(({ dataset }) => dataset.token)).toEqual(['token-1']);
  });

  test('a new token runs the module again under the same policy', async () => {
    const host = await open("default-src 'none'; script-src 'nonce-abc'");
    const chathub = host.start();
    await chathub.whenReady();
    await chathub.refresh();
    await until(() => host.panels()[0]?.dataset.token === 'token-2');
    await chathub.whenReady();
    expect(host.panels()).toHaveLength(1);
    expect(chathub.getState()).toMatchObject({ status: 'ready', error: null });
  });

  test('a frame is under the same policy, and has its nonce', async () => {
    const host = await open(
      "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'none'",
    );
    const chathub = host.start({ isolation: 'frame' });
    await chathub.whenReady();
    const inner = host.document.querySelector('iframe')?.contentDocument;
    expect(inner?.querySelector<HTMLElement>('#operator-chat-panel')?.dataset.token).toBe(
      'token-1',
    );
    expect(inner?.querySelector('script')?.nonce).toBe('abc');
    expect(host.panels()).toHaveLength(0);
  });

  test('an explicit nonce counts more than that of the page', async () => {
    const host = await open("script-src 'nonce-abc' 'nonce-mine'");
    const chathub = host.start({ nonce: 'mine' });
    await chathub.whenReady();
    expect(host.tag()?.nonce).toBe('mine');
  });

  test('an explicit nonce that the policy does not know is blocked', async () => {
    const host = await open("script-src 'nonce-abc'");
    expect(await errorOf(host.start({ nonce: 'other' }))).toMatchObject(BLOCKED);
    expect(host.panels()).toHaveLength(0);
  });

  test('a source list that names the widget is enough', async () => {
    const { origin } = location;
    const host = await open(`script-src ${origin}/fixture/`);
    await host.start().whenReady();
    expect(host.panels()).toHaveLength(1);
  });

  test.each(['document', 'frame'])(
    'one that does not is told, in %s isolation',
    async (isolation) => {
      const { origin } = location;
      const host = await open(`script-src ${origin}/fixture/boot.js ${origin}/fixture/core.js`);
      const chathub = host.start({ isolation });
      const state = await errorOf(chathub);
      expect(state).toMatchObject(BLOCKED);
      expect(state.error?.hint).toContain('Content-Security-Policy');
      await expect(chathub.whenReady()).rejects.toMatchObject({ code: 'script-blocked' });
      expect(host.tag()).toBeNull();
      expect(host.view.widgetTokens).toBeUndefined();
    },
  );

  test('after a mended policy retry() works: the block is not remembered', async () => {
    const host = await open("script-src 'nonce-abc'");
    const chathub = host.start({ nonce: 'other' });
    await errorOf(chathub);
    chathub.update({ nonce: 'abc' });
    chathub.retry();
    await chathub.whenReady();
    expect(host.panels()).toHaveLength(1);
  });

  test("another script's violation is not the widget's", async () => {
    const host = await open("script-src 'nonce-abc'");
    const chathub = host.start();
    await chathub.whenReady();
    const violated = new Promise((resolve) =>
      host.document.addEventListener('securitypolicyviolation', resolve, { once: true }),
    );
    const other = host.document.createElement('script');
    other.src = '/fixture/other.js';
    host.document.body.append(other);
    await violated;
    expect(chathub.getState()).toMatchObject({ status: 'ready', error: null });
  });
});

describe('Trusted Types', () => {
  const POLICY = "require-trusted-types-for 'script'; trusted-types";

  test('a policy named chathub is all it takes', async () => {
    const host = await open(`${POLICY} chathub`);
    const chathub = host.start();
    await chathub.whenReady();
    expect(host.panels()).toHaveLength(1);
  });

  test('created once, for every run and every hub of the page', async () => {
    const host = await open(`${POLICY} chathub`);
    const sales = host.start({ organization: 'sales' });
    await sales.whenReady();
    const support = host.start({ organization: 'support' });
    await support.whenReady();
    await sales.refresh();
    await until(() => host.panels().some(({ dataset }) => dataset.token === 'token-3'));
    sales.destroy();
    host.start({ organization: 'sales' });
    await until(() => host.panels().some(({ dataset }) => dataset.token === 'token-4'));
    expect(support.getState()).toMatchObject({ status: 'ready', error: null });
  });

  test('a script that is tried again is trusted as well', async () => {
    const host = await open(`${POLICY} chathub`);
    const chathub = host.start({ scriptUrl: widgetUrl('fail=2').url });
    expect((await errorOf(chathub)).error?.code).toBe('script-network');
    chathub.retry();
    await until(() => chathub.getState().status === 'ready');
  });

  test('together with strict-dynamic, and in a frame', async () => {
    const host = await open(`${POLICY} chathub`, "script-src 'nonce-abc' 'strict-dynamic'");
    const chathub = host.start({ isolation: 'frame' });
    await chathub.whenReady();
    const inner = host.document.querySelector('iframe')?.contentDocument;
    expect(inner?.querySelector('#operator-chat-panel')).not.toBeNull();
  });

  test.each([
    ['another name only', `${POLICY} other`],
    ['no name at all', `${POLICY} 'none'`],
  ])('%s is told as blocked', async (_, policy) => {
    const host = await open(policy);
    const chathub = host.start();
    const state = await errorOf(chathub);
    expect(state).toMatchObject(BLOCKED);
    expect(`${state.error?.message}${state.error?.hint}`).toMatch(/trusted.types/i);
    expect(host.tag()).toBeNull();
    expect(host.panels()).toHaveLength(0);
  });

  test('a page that does not enforce them works without the name', async () => {
    const host = await open('trusted-types other');
    await host.start().whenReady();
    expect(host.panels()).toHaveLength(1);
  });
});
