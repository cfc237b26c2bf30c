import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  endpoint,
  numbered,
  panels,
  ready,
  setUp,
  tags,
  tearDown,
  until,
  widgetUrl,
} from '../support/harness.ts';
import { HostApp } from '../support/host-app.ts';

afterEach(tearDown);

const SECOND = 1000;

/** A widget whose script comes, goes on and fails when the test says so. */
function controlledWidget() {
  const { url, key } = widgetUrl();
  const view = window as { nextStep?: (() => void) | undefined };
  const becomes = (mode: string) => fetch(`/fixture/control?key=${key}&mode=${mode}`);
  onTestFinished(async () => {
    view.nextStep = undefined;
    // A browser has few connections to a server: none must wait for an answer any longer.
    await becomes('');
  });
  return {
    url,
    becomes,
    /** In the middle of its boot its panel is there, and its script has not ended. */
    isBooting: () => until(() => view.nextStep),
    goesOn() {
      view.nextStep?.();
      view.nextStep = undefined;
    },
    /** Under one address a module runs once in a document: another tag only waits for it. */
    async hasRun() {
      const tag = Object.assign(document.createElement('script'), { type: 'module', src: url });
      const loaded = new Promise((resolve) => {
        tag.onload = resolve;
      });
      document.body.append(tag);
      await loaded;
      tag.remove();
    },
  };
}

interface Scenario {
  app: HostApp;
  widget: ReturnType<typeof controlledWidget>;
  run: ReturnType<typeof setUp>;
  release: () => void;
  /** The app opens one of everything, and has the focus. */
  opens: () => void;
}

/** The app has its part of the page as it left it. */
function expectUntouched(app: HostApp) {
  const [then, now] = app.seen;
  // Identity first: nodes that are alike are not the same.
  expect(now.nodes.length).toBe(then.nodes.length);
  expect(now.nodes.filter((node, index) => node !== then.nodes[index])).toEqual([]);
  expect(now.markup).toEqual(then.markup);
  expect(now.open).toEqual(then.open);
  expect(now.focused).toBe(then.focused);
}

/** What is in the page beside the app's: the preload, the tag, and the panel with its text box. */
function expectPanel(app: HostApp, token: string) {
  const names = app.strangers().map(({ localName }) => localName);
  expect(names.toSorted()).toEqual(['div', 'link', 'script', 'textarea']);
  expect(panels().map(({ dataset }) => dataset.token)).toEqual([token]);
}

/** Boots the panel of a set-up while the app opens things at each step. */
async function boot({ app, widget, run, opens }: Omit<Scenario, 'release'>) {
  opens();
  await widget.becomes('hold');
  const release = run.chathub.mount();
  // The token is on its way,
  opens();
  await until(() => tags().length);
  // then the script,
  opens();
  expect(run.chathub.getState().status).toBe('loading');
  await widget.becomes('steps');
  await widget.isBooting();
  // and it boots.
  opens();
  widget.goesOn();
  await ready(run);
  opens();
  expectUntouched(app);
  return release;
}

/** The widget's script has run once more, and the app opened things meanwhile. */
async function bootAgain({ app, widget, run, opens }: Scenario, token: string) {
  await widget.isBooting();
  opens();
  widget.goesOn();
  await until(() => panels()[0]?.dataset.token === token, run.time);
  await ready(run);
  expectUntouched(app);
  expectPanel(app, token);
}

/** All the ways in which a panel leaves the page, or gives way to the next. */
const departures: Record<string, (scenario: Scenario) => Promise<void>> = {
  async unmount({ run, release }) {
    release();
    await run.time.settle();
  },
  async destroy({ run }) {
    run.chathub.destroy();
  },
  async 'unmount in the middle of a refresh'({ run, release, widget, opens }) {
    await run.chathub.refresh();
    await widget.isBooting();
    opens();
    release();
    await run.time.settle();
    widget.goesOn();
    await run.time.advance(SECOND);
  },
  async refresh(scenario) {
    await scenario.run.chathub.refresh();
    await bootAgain(scenario, 'token-2');
    await scenario.run.chathub.refresh();
    await bootAgain(scenario, 'token-3');
  },
  async 'retry after a failure'(scenario) {
    const { app, run, widget, opens } = scenario;
    const hush = (event: ErrorEvent) => event.preventDefault();
    addEventListener('error', hush);
    onTestFinished(() => removeEventListener('error', hush));
    await widget.becomes('half');
    await run.chathub.refresh();
    await until(() => run.chathub.getState().error?.code === 'script-threw', run.time);
    expect(app.strangers()).toEqual([]);
    opens();
    await widget.becomes('steps');
    run.chathub.retry();
    await bootAgain(scenario, 'token-2');
  },
  async 'another organization'(scenario) {
    const { run, widget } = scenario;
    run.chathub.update({ organization: 'sales' });
    expect(panels()).toEqual([]);
    await widget.isBooting();
    await bootAgain(scenario, 'token-2');
  },
  async 'a newer mount'({ app, run, opens }) {
    const newer = setUp({}, endpoint(numbered(3600)));
    newer.chathub.mount();
    opens();
    await ready(newer);
    expect(run.chathub.getState().error?.code).toBe('superseded');
    expectUntouched(app);
    expectPanel(app, 'token-1');
    newer.chathub.destroy();
    run.chathub.destroy();
  },
};

describe.each([
  ['a modal dialog', true],
  ['a portal', false],
])('an app that opens dialogs and portals meanwhile, with the focus in %s', (_, modal) => {
  let app: HostApp;
  beforeEach(() => {
    app = new HostApp();
    return () => app.leaves();
  });
  const opens = () => {
    expectUntouched(app);
    app.opens({ modal });
  };

  test.each(Object.entries(departures))('keeps all of it: %s', async (_name, departs) => {
    const widget = controlledWidget();
    const run = setUp({ scriptUrl: widget.url, reload: 'immediate' }, endpoint(numbered(3600)));
    const release = await boot({ app, widget, run, opens });
    expectPanel(app, 'token-1');
    await departs({ app, widget, run, release, opens });
    expectUntouched(app);
    run.chathub.destroy();
    expectUntouched(app);
    expect(app.strangers()).toEqual([]);
  });

  test.each([
    ['is on its way', 'hold'],
    ['boots', 'steps'],
  ])('keeps all of it: unmount while the script %s', async (_name, mode) => {
    const widget = controlledWidget();
    const run = setUp({ scriptUrl: widget.url }, endpoint(numbered(3600)));
    await widget.becomes(mode);
    const release = run.chathub.mount();
    await until(() => tags().length);
    if (mode === 'steps') await widget.isBooting();
    opens();
    release();
    await run.time.settle();
    expectUntouched(app);
    expect(app.strangers()).toEqual([]);
    // What was on its way comes, and finds nothing to do.
    if (mode === 'hold') await widget.becomes('');
    widget.goesOn();
    await widget.hasRun();
    await run.time.advance(SECOND);
    expectUntouched(app);
    expect(app.strangers()).toEqual([]);
  });

  test('keeps elements of its own with the name of the widget', async () => {
    const place = app.adds('section', { id: 'operator-chat-panel-place' });
    const bar = app.adds('operator-chat-panel-bar', {});
    const widget = controlledWidget();
    const run = setUp({ scriptUrl: widget.url, reload: 'immediate' }, endpoint(numbered(3600)));
    const release = await boot({ app, widget, run, opens });
    await run.chathub.refresh();
    await widget.isBooting();
    opens();
    widget.goesOn();
    await until(() => panels().some(({ dataset }) => dataset.token === 'token-2'), run.time);
    await ready(run);
    expectUntouched(app);
    release();
    await run.time.settle();
    expectUntouched(app);
    expect(app.strangers()).toEqual([]);
    expect([place.isConnected, bar.isConnected]).toEqual([true, true]);
  });

  test('keeps whatever it names, whenever it comes, where a selector says what the widget renders', async () => {
    const own = app.adds('div', { className: 'widget' });
    const widget = controlledWidget();
    const run = setUp(
      { scriptUrl: widget.url, reload: 'immediate', panelSelector: '[data-token], .widget' },
      endpoint(numbered(3600)),
    );
    const naming = () => {
      opens();
      app.adds('section', { id: 'operator-chat-panel-notes' });
      app.adds('operator-chat-panel-bar', {});
    };
    const release = await boot({ app, widget, run, opens: naming });
    await run.chathub.refresh();
    await widget.isBooting();
    naming();
    widget.goesOn();
    await ready(run);
    expectUntouched(app);
    release();
    await run.time.settle();
    expectUntouched(app);
    expect(app.strangers()).toEqual([]);
    expect(own.isConnected).toBe(true);
  });
});

function addContainer(): HTMLElement {
  const container = document.body.appendChild(document.createElement('div'));
  container.style.height = '200px';
  onTestFinished(() => container.remove());
  return container;
}

/** The text box of the panel that people see. */
function textBox(container: Element): HTMLTextAreaElement {
  const page = container.querySelector('iframe')?.contentDocument ?? document;
  return page.querySelector('[id^="operator-chat-panel"] textarea') as HTMLTextAreaElement;
}

const tokenOf = (box: Element) => box.parentElement?.dataset.token;

describe.each(['document', 'frame'] as const)(
  'a reply typed slowly, in %s isolation',
  (isolation) => {
    const REPLY = 'Your parcel is at the depot, and comes tomorrow before noon.';

    /** Types a reply, a key every four seconds, so that the renewal comes in the middle of it. */
    async function typeThroughRenewal() {
      const container = addContainer();
      const api = endpoint(numbered(3600));
      const run = setUp({ isolation, refreshBefore: 600 }, api);
      run.chathub.mount(container);
      await ready(run);
      const end = run.time.now + 3600 * SECOND;
      await run.time.advance(2900 * SECOND);
      const box = textBox(container);
      box.focus();
      let typed = '';
      /** The reply is there as it was typed, in the box that has the focus, in a panel that works. */
      const expectKept = () => {
        expect(textBox(container)).toBe(box);
        expect(box.value).toBe(typed);
        expect(box.ownerDocument.activeElement).toBe(box);
        expect(run.chathub.getState()).toMatchObject({ status: 'ready', error: null });
      };
      for (const key of REPLY) {
        await userEvent.keyboard(key);
        typed += key;
        expectKept();
        await run.time.advance(4 * SECOND);
        expectKept();
      }
      expect(api.requests).toHaveLength(2);
      expect(tokenOf(box)).toBe('token-1');
      const shown = () => tokenOf(textBox(container));
      return { run, box, end, shown, expectKept };
    }

    test('survives the renewal until it is sent; then the panel is swapped', async () => {
      const { run, box, end, shown } = await typeThroughRenewal();
      await userEvent.keyboard('{Enter}');
      box.value = '';
      await run.time.advance(9 * SECOND);
      expect(shown()).toBe('token-1');
      await run.time.advance(20 * SECOND);
      await until(() => shown() === 'token-2', run.time);
      await ready(run);
      expect(run.time.now).toBeLessThan(end - 60 * SECOND);
    });

    test('survives it while its author thinks, as long as there is time', async () => {
      const { run, end, shown, expectKept } = await typeThroughRenewal();
      while (run.time.now < end - 62 * SECOND) {
        await run.time.advance(SECOND);
        expectKept();
      }
      await run.time.advance(3 * SECOND);
      await until(() => shown() === 'token-2', run.time);
      await ready(run);
      expect(run.time.now).toBeLessThan(end);
    });
  },
);

describe('a refresh in frame isolation, looked at in every animation frame', () => {
  /** Notes for each animation frame the panels in the frames that can be seen. */
  function watchFrames(container: Element) {
    const seen: string[] = [];
    let request = 0;
    const look = () => {
      const visible = [...container.querySelectorAll('iframe')].filter(
        (frame) => frame.checkVisibility({ visibilityProperty: true }) && frame.clientHeight,
      );
      const tokens = visible.map(({ contentDocument }) => {
        const box = contentDocument?.querySelector('#operator-chat-panel textarea');
        return box ? tokenOf(box) : 'nothing';
      });
      seen.push(tokens.join(' and ') || 'no frame');
      request = requestAnimationFrame(look);
    };
    look();
    onTestFinished(() => cancelAnimationFrame(request));
    return seen;
  }

  const nextFrame = () => new Promise(requestAnimationFrame);

  test.each([
    ['renders at once', ''],
    ['takes a while to render', 'mode=slow'],
  ])('shows no gap with a widget that %s', async (_, query) => {
    const container = addContainer();
    const run = setUp(
      { isolation: 'frame', reload: 'immediate', scriptUrl: widgetUrl(query).url },
      endpoint(numbered(3600)),
    );
    run.chathub.mount(container);
    await ready(run);
    await until(() => textBox(container));
    const seen = watchFrames(container);
    const tokens = ['token-1'];
    for (let count = 2; count <= 21; count++) {
      await run.chathub.refresh();
      tokens.push(`token-${count}`);
      await until(() => tokenOf(textBox(container)) === `token-${count}`, run.time);
      await nextFrame();
    }
    // Each of them was seen, in order, alone, and nothing else.
    expect(seen.filter((token, index) => token !== seen[index - 1])).toEqual(tokens);
    expect(run.statuses).toEqual(['authorizing', 'loading', 'ready']);
  });

  test.each([
    ['throws', 'throw', 'script-threw'],
    ['answers 503', 'unavailable', 'script-network'],
    ['is no JavaScript', 'syntax', 'script-threw'],
    ['renders nothing', 'blank', 'panel-not-rendered'],
    ['hangs', 'hang', 'script-timeout'],
  ])('keeps the old panel and what is typed in it when the new one %s', async (_, mode, code) => {
    const container = addContainer();
    const widget = controlledWidget();
    await widget.becomes('');
    const run = setUp(
      { isolation: 'frame', reload: 'immediate', scriptUrl: widget.url },
      endpoint(numbered(3600)),
    );
    run.chathub.mount(container);
    await ready(run);
    const box = textBox(container);
    box.focus();
    await userEvent.keyboard('half a re');
    const seen = watchFrames(container);
    await widget.becomes(mode);
    await run.chathub.refresh();
    /** Attempts follow each other, and each has the time that a browser takes for a script. */
    const later = (condition: () => unknown) =>
      until(async () => {
        await run.time.advance(200);
        return condition();
      });
    let { error: last } = run.chathub.getState();
    for (const count of [1, 2]) {
      await later(() => run.chathub.getState().error !== last);
      last = run.chathub.getState().error;
      expect(run.chathub.getState()).toMatchObject({ status: 'ready', error: { code } });
      await userEvent.keyboard(`${count}`);
    }
    expect(box.value).toBe('half a re12');
    expect(textBox(container)).toBe(box);
    expect(box.ownerDocument.activeElement).toBe(box);
    await widget.becomes('');
    await later(() => tokenOf(textBox(container)) === 'token-2');
    await nextFrame();
    expect(seen.filter((token, index) => token !== seen[index - 1])).toEqual([
      'token-1',
      'token-2',
    ]);
    expect(run.chathub.getState()).toMatchObject({ status: 'ready', error: null });
    expect(container.querySelectorAll('iframe')).toHaveLength(1);
  });
});
