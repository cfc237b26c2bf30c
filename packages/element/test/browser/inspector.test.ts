import { createChatHub } from '@chathub/core';
import { createPlatform, until } from '@chathub-tests/adapter-fixtures/client';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { defineChatHubElement } from '../../src/define-chathub-element.ts';
import { type ChatHubInspectorElement, defineChatHubInspector } from '../../src/inspector.ts';
import { failOnRemains } from '../support/fail-on-remains.ts';
import { inspect } from '../support/inspect.ts';
import { show } from '../support/show.ts';

defineChatHubElement();
failOnRemains();

const tools = cdp() as unknown as {
  send(method: string, parameters: unknown): Promise<unknown>;
};
const prefer = (scheme: 'light' | 'dark') =>
  tools.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  });

afterEach(() => {
  vi.restoreAllMocks();
  document.documentElement.lang = 'en';
});

const inspectors = (markup: string) => {
  const inspector = show(markup) as unknown as ChatHubInspectorElement;
  return Object.assign(inspect(inspector), { inspector });
};

/** A widget with its inspector; the widget may be told something else than that all is well. */
async function open(faults: Parameters<typeof createPlatform>[0] = {}, more = '') {
  const platform = createPlatform(faults);
  const { tokenEndpoint, scriptUrl } = platform;
  const widget = show(
    `<chathub-widget id="panel" token-endpoint="${tokenEndpoint}" script-url="${scriptUrl}"></chathub-widget>`,
  );
  const shown = inspectors(`<chathub-inspector for="panel" ${more}></chathub-inspector>`);
  await until(shown.done);
  return { ...shown, platform, widget };
}

describe('a panel that works', () => {
  it('is shown with its status, its token and its timeline', async () => {
    const { status, section, shadow } = await open();
    expect(status()).toBe('ready');
    const meter = shadow.querySelector('[role=meter]');
    expect(meter?.getAttribute('aria-valuemax')).toBe('3600');
    expect(Number(meter?.getAttribute('aria-valuenow'))).toBeGreaterThan(3500);
    expect(meter?.getAttribute('aria-valuetext')).toMatch(
      /^Token: (1 h 0 min|59 min \d+ s) left, until/,
    );
    const rows = [...(section('timeline')?.querySelectorAll('tbody tr') ?? [])].map(
      ({ textContent }) => textContent?.replace(/^\d\d:\d\d:\d\d/, ''),
    );
    expect(rows).toEqual(expect.arrayContaining(['statusready', 'statusloading']));
    expect(rows).toContain('addeddiv#operator-chat-panel-root');
    expect(section('errors')?.textContent).toContain('None so far');
  });

  it('is checked once by itself, and again by the button', async () => {
    const { checks, button, done, platform } = await open();
    expect(checks('failed')).toEqual([]);
    expect(checks('passed')).toEqual(expect.arrayContaining(['token-endpoint', 'panel', 'state']));
    // One of the widget, one of the checks.
    expect((await platform.counts()).token).toBe(2);
    button('Run again').click();
    expect(button('Checking…').getAttribute('aria-disabled')).toBe('true');
    await until(done);
    expect((await platform.counts()).token).toBe(3);
  });

  it('is counted down', async () => {
    const { shadow } = await open();
    const meter = shadow.querySelector('[role=meter]');
    const now = Date.now();
    vi.spyOn(Date, 'now').mockImplementation(() => now + 3_000_000);
    await until(() => Number(meter?.getAttribute('aria-valuenow')) <= 600);
    expect(meter?.querySelector('div')?.className).toBe('low');
  });
});

describe('a panel that does not', () => {
  it('is shown with its error, what to do and where that is explained', async () => {
    const { status, section, checks } = await open({ token: 'fail=99&status=403' });
    expect(status()).toBe('unavailable');
    expect(checks('failed')).toEqual(['token-endpoint', 'state']);
    for (const name of ['state', 'errors']) {
      expect(section(name)?.textContent).toContain('token-forbidden');
      expect(section(name)?.textContent).toContain('Check authorize() and the operator.');
      expect(section(name)?.querySelector('a')?.href).toBe(
        'https://www.npmjs.com/package/@chathub/core#token-forbidden',
      );
    }
    expect(section('state')?.textContent).toContain('only by retry()');
  });

  it('with options that are bad says so', async () => {
    show('<chathub-widget id="panel"></chathub-widget>');
    const { button, section } = inspectors('<chathub-inspector for="panel"></chathub-inspector>');
    button('Run checks').click();
    await until(() => section('checks')?.textContent?.includes('bad-options'));
    expect(section('checks')?.textContent).toContain('token-endpoint');
  });

  it('says what is missing where nothing was given', async () => {
    const { button, section, status } = inspectors('<chathub-inspector></chathub-inspector>');
    expect(status()).toBe('no panel');
    button('Run checks').click();
    await until(() => section('checks')?.textContent?.includes('Give for'));
  });
});

describe('what it looks at', () => {
  it('is a widget that comes later', async () => {
    const { status } = inspectors('<chathub-inspector for="panel"></chathub-inspector>');
    expect(status()).toBe('no panel');
    const { tokenEndpoint, scriptUrl } = createPlatform();
    show(
      `<chathub-widget id="panel" token-endpoint="${tokenEndpoint}" script-url="${scriptUrl}"></chathub-widget>`,
    );
    await until(() => status() === 'ready');
  });

  it('is another widget when it is told so', async () => {
    const shown = await open();
    const failing = createPlatform({ token: 'fail=99&status=401' });
    show(
      `<chathub-widget id="other" organization="2" token-endpoint="${failing.tokenEndpoint}" script-url="${failing.scriptUrl}"></chathub-widget>`,
    );
    shown.inspector.htmlFor = 'other';
    await until(() => shown.status() === 'unavailable');
    await until(() => shown.checks('failed').includes('state'));
  });

  it('is a panel of another framework, given before the definition', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const options = { tokenEndpoint, scriptUrl };
    const chathub = createChatHub(options);
    const inspector = document.createElement('late-inspector') as ChatHubInspectorElement;
    Object.assign(inspector, { chathub, options });
    document.body.append(inspector);
    chathub.mount();
    defineChatHubInspector('late-inspector');
    const { status, done, checks } = inspect(inspector);
    await until(() => status() === 'ready');
    await until(done);
    expect(checks('failed')).toEqual([]);
    chathub.destroy();
    await until(() => status() === 'destroyed');
  });

  it('ends when it leaves the page', async () => {
    const { inspector, shadow } = await open();
    inspector.remove();
    const before = shadow.textContent;
    document
      .querySelector<HTMLElement & { chathub: { destroy(): void } }>('#panel')
      ?.chathub.destroy();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(shadow.textContent).toBe(before);
  });
});

describe('the report', () => {
  it('is copied, and may go into a ticket', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { button, text } = await open({ token: 'fail=1&status=503&secret=of-the-query' });
    button('Copy as text').click();
    await until(() => text().includes('Copied.'));
    const [report] = write.mock.calls[0] as [string];
    expect(report).toMatch(/^Status: (unavailable|ready|loading)$/m);
    expect(report).toMatch(/^passed script-url: HTTP 200$/m);
    expect(report).toMatch(/Z status authorizing$/m);
    for (const secret of ['token--1', 'token--2', 'of-the-query']) {
      expect(report).not.toContain(secret);
      expect(text()).not.toContain(secret);
    }
  });

  it('is shown to be copied by hand where the page may not copy', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    const { button, shadow } = await open();
    const area = shadow.querySelector('textarea') as HTMLTextAreaElement;
    expect(area.checkVisibility()).toBe(false);
    button('Copy as text').click();
    await until(() => area.checkVisibility());
    expect(area.value).toContain('Status: ready');
    expect(area.selectionEnd).toBe(area.value.length);
  });
});

describe('faults', () => {
  const sandbox = '/sandbox';
  const control = async (path: string, init?: RequestInit) =>
    (await fetch(`/sandbox/_sandbox/${path}`, init)).json();

  afterEach(() => control('faults', { method: 'DELETE' }));

  it('have no buttons without a sandbox', async () => {
    const { section } = await open();
    expect(section('faults')?.checkVisibility()).toBe(false);
  });

  it.each([
    ['API 503', { api: { status: 503 } }],
    ['API slow', { api: { latency: 3000 } }],
    ['Script 503', { script: { mode: 'status' } }],
    ['Script hangs', { script: { mode: 'hang' } }],
    ['Script throws', { script: { mode: 'throw' } }],
    ['Drop streams', { stream: { drop: true } }],
  ])('%s', async (label, faults) => {
    const { button, section } = await open({}, `sandbox="${sandbox}"`);
    button(label).click();
    await until(() => section('faults')?.textContent?.includes(`${label}: done.`));
    expect(await control('faults')).toEqual(faults);
    button('Heal all').click();
    await until(() => section('faults')?.textContent?.includes('Heal all: done.'));
    expect(await control('faults')).toEqual({});
  });

  it('end tokens and operators of a panel that lives on the sandbox', async () => {
    show(
      `<chathub-widget id="panel" isolation="frame" style="height: 300px" token="test-token-for-development" script-url="${sandbox}/operator-chat-panel/widget-script.js"></chathub-widget>`,
    );
    const { button, section, status, text } = inspectors(
      `<chathub-inspector for="panel" sandbox="${sandbox}/"></chathub-inspector>`,
    );
    await until(() => status() === 'ready');
    const connected = async () => (await control('state')).connections.length;
    await vi.waitFor(async () => expect(await connected()).toBe(1));
    button('Revoke operator').click();
    await until(() => section('faults')?.textContent?.includes('Revoke operator: done.'));
    await vi.waitFor(async () => expect(await connected()).toBe(0));
    expect(text()).not.toContain('test-token-for-development');
    button('Heal all').click();
    await until(() => section('faults')?.textContent?.includes('Heal all: done.'));
    const before = (await control('state')).tokensIssued;
    button('Expire tokens').click();
    await until(() => section('faults')?.textContent?.includes('Expire tokens: done.'));
    expect((await control('state')).tokensIssued).toBe(before);
  });

  it('say so where there is no sandbox', async () => {
    const { button, section } = await open({}, 'sandbox="/nowhere"');
    button('API 503').click();
    await until(() => section('faults')?.textContent?.includes('The sandbox answers HTTP 404.'));
  });
});

describe('people', () => {
  const worlds = { ready: {}, failing: { token: 'fail=99&status=403' } };

  it.each(
    Object.entries(worlds).flatMap(([world, faults]) =>
      (['light', 'dark'] as const).map((scheme) => ({ world, faults, scheme })),
    ),
  )('axe finds nothing: $world, $scheme', async ({ faults, scheme }) => {
    await prefer(scheme);
    const { inspector, shadow } = await open(faults, 'sandbox="/sandbox"');
    for (const details of shadow.querySelectorAll('details')) details.open = true;
    const background = getComputedStyle(
      shadow.querySelector('.root') as HTMLElement,
    ).backgroundColor;
    expect(background).toBe(scheme === 'dark' ? 'rgb(20, 24, 30)' : 'rgb(255, 255, 255)');
    const { violations } = await axe.run(inspector, {
      rules: { 'page-has-heading-one': { enabled: false } },
    });
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id} ${target}`),
    );
    expect(found).toEqual([]);
    await prefer('light');
  });

  it.each([320, 480, 800, 1400])('nothing is cut off at %d px', async (width) => {
    const { inspector, shadow } = await open(worlds.failing, `style="width: ${width}px"`);
    await userEvent.click(shadow.querySelector('.checks summary') as HTMLElement);
    const root = shadow.querySelector('.root') as HTMLElement;
    expect(inspector.getBoundingClientRect().width).toBe(width);
    expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
    const { right } = inspector.getBoundingClientRect();
    const wide = [...shadow.querySelectorAll('.root, .root *')].filter(
      (element) => element.checkVisibility() && element.getBoundingClientRect().right > right,
    );
    expect(wide.map(({ className, localName }) => `${localName}.${className}`)).toEqual([]);
  });

  it('reach everything by keyboard, and see where they are', async () => {
    const { shadow, status, done } = await open({}, 'sandbox="/sandbox"');
    const summary = shadow.querySelector('summary') as HTMLElement;
    summary.focus();
    const reached: string[] = [];
    for (let step = 0; step < 24; step++) {
      const active = shadow.activeElement as HTMLElement;
      reached.push(active?.textContent?.slice(0, 12) ?? '');
      if (step) expect(getComputedStyle(active).outlineStyle).toBe('solid');
      if (active.textContent === 'Copy as text') break;
      if (active.textContent === 'Run again') {
        await userEvent.keyboard('{Enter}');
        await until(done);
        expect(shadow.activeElement).toBe(active);
      }
      await userEvent.tab();
    }
    expect(reached).toEqual(expect.arrayContaining(['Run again', 'Expire token', 'Copy as text']));
    expect(status()).toBe('ready');
  });

  it('fold it, and may have it folded from the start', async () => {
    const { inspector, section } = await open({}, 'collapsed');
    expect(section('state')?.checkVisibility()).toBe(false);
    inspector.collapsed = false;
    expect(section('state')?.checkVisibility()).toBe(true);
  });

  it('are told of each status, once and politely, and of nothing else', async () => {
    const { shadow } = await open();
    const regions = [...shadow.querySelectorAll('[aria-live], [role=status], [role=alert]')];
    expect(regions.map(({ textContent }) => textContent)).toEqual(['ChatHub: ready']);
    expect(regions[0]?.getAttribute('aria-live')).toBe('polite');
  });
});

it('works under a strict policy', async () => {
  const { tokenEndpoint, scriptUrl } = createPlatform();
  const policy =
    "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types chathub; base-uri 'none'";
  const body = `<chathub-widget id="panel" token-endpoint="${tokenEndpoint}" script-url="${scriptUrl}"></chathub-widget>
    <chathub-inspector for="panel"></chathub-inspector>
    <script nonce="abc">document.violations = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        document.violations.push(effectiveDirective + ' ' + blockedURI));</script>
    <script type="module" nonce="abc" src="/fixtures/inspector.js"></script>`;
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 800px; height: 900px';
  frame.src = `/fixtures/page?${new URLSearchParams({ csp: policy, body })}`;
  document.body.append(frame);
  const inner = () => frame.contentDocument as Document & { violations: string[] };
  const inspector = await until(() => inner()?.querySelector('chathub-inspector:defined'));
  const { status, done, checks, section } = inspect(inspector as ChatHubInspectorElement);
  await until(() => status() === 'ready' && done());
  expect(checks('failed')).toEqual([]);
  expect(checks('passed')).toEqual(
    expect.arrayContaining(['content-security-policy', 'trusted-types', 'nonce']),
  );
  expect(getComputedStyle(section('state') as HTMLElement).paddingTop).not.toBe('0px');
  expect(inner().violations).toEqual([]);
});

it('is defined once, whoever did it', () => {
  const defined = customElements.get('chathub-inspector');
  defineChatHubInspector();
  expect(customElements.get('chathub-inspector')).toBe(defined);
  const registry = { get: vi.fn(), define: vi.fn() };
  defineChatHubInspector('mine', registry as unknown as CustomElementRegistry);
  expect(registry.define).toHaveBeenCalledWith('mine', expect.any(Function));
});
