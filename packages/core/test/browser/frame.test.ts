import { afterEach, expect, onTestFinished, test } from 'vitest';
import {
  endpoint,
  numbered,
  ready,
  setUp,
  tearDown,
  until,
  widgetUrl,
} from '../support/harness.ts';

afterEach(tearDown);

function addContainer(): HTMLElement {
  const container = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => container.remove());
  return container;
}

/** The tokens of the panels in the frames of a container, in order. */
const shown = (container: Element) =>
  [...container.querySelectorAll('iframe')].map(
    ({ contentDocument }) =>
      contentDocument?.querySelector<HTMLElement>('#operator-chat-panel')?.dataset.token,
  );

test('a next frame that does not render leaves the old one, and is tried again', async () => {
  const container = addContainer();
  let rendering = true;
  const run = setUp(
    {
      isolation: 'frame',
      reload: 'immediate',
      readyWhen: (page: Document) => rendering && !!page.querySelector('textarea'),
    },
    endpoint(numbered(3600)),
  );
  run.chathub.mount(container);
  await ready(run);
  rendering = false;
  await run.chathub.refresh();
  await until(() => shown(container).length === 2, run.time);
  await run.time.advance(21_000);
  await until(() => run.chathub.getState().error, run.time);
  expect(run.chathub.getState()).toMatchObject({
    status: 'ready',
    error: { code: 'panel-not-rendered' },
  });
  expect(shown(container)[0]).toBe('token-1');
  rendering = true;
  await until(() => `${shown(container)}` === 'token-2', run.time);
  expect(run.chathub.getState()).toMatchObject({ status: 'ready', error: null });
  expect(run.statuses).toEqual(['authorizing', 'loading', 'ready']);
});

test('a widget that renders some time after its load takes over when it has', async () => {
  const container = addContainer();
  const scriptUrl = widgetUrl('mode=late').url;
  const run = setUp(
    { isolation: 'frame', reload: 'immediate', scriptUrl },
    endpoint(numbered(3600)),
  );
  const windows = () =>
    [...container.querySelectorAll('iframe')].map(
      ({ contentWindow }) => contentWindow as Window & { renderLate?: () => void },
    );
  run.chathub.mount(container);
  await ready(run);
  windows()[0]?.renderLate?.();
  await run.chathub.refresh();
  await until(() => windows()[1]?.renderLate, run.time);
  await run.time.advance(1000);
  expect(shown(container)).toEqual(['token-1', undefined]);
  windows()[1]?.renderLate?.();
  await run.time.advance(1000);
  expect(shown(container)).toEqual(['token-2']);
});

test('a frame whose token has ended is not ready, however long the next one does not boot', async () => {
  const container = addContainer();
  const { url, key } = widgetUrl();
  const widget = (mode: string) => fetch(`/fixture/control?key=${key}&mode=${mode}`);
  await widget('works');
  const run = setUp(
    { isolation: 'frame', reload: 'immediate', scriptUrl: url },
    endpoint(numbered(3600)),
  );
  run.chathub.mount(container);
  await ready(run);
  const { expiresAt } = run.chathub.getState();
  await widget('unavailable');
  await run.chathub.refresh();
  await run.time.advance(1000);
  await until(() => run.chathub.getState().error, run.time);
  run.time.jump((expiresAt as number) - run.time.now - 20_000);
  await run.time.advance(19_000);
  // Which trouble it is depends on whether a script was on its way when the clock jumped.
  expect(run.chathub.getState()).toMatchObject({
    status: 'ready',
    error: { code: expect.stringMatching(/^script-(network|timeout)$/) },
  });
  await run.time.advance(2000);
  expect(run.chathub.getState().status).not.toBe('ready');
  await widget('works');
  await ready(run);
  expect(shown(container)).toEqual(['token-3']);
});

test('a draft that went with its frame does not hold up the next renewal', async () => {
  const container = addContainer();
  const run = setUp({ isolation: 'frame', refreshBefore: 600 }, endpoint(numbered(3600)));
  run.chathub.mount(container);
  await ready(run);
  const box = container
    .querySelector('iframe')
    ?.contentDocument?.querySelector('textarea') as HTMLTextAreaElement;
  box.value = 'half a re';
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await run.time.advance(3_545_000);
  await until(() => `${shown(container)}` === 'token-2', run.time);
  // It had to give way; from then on nobody types.
  await run.time.advance(2_520_000);
  await until(() => `${shown(container)}` === 'token-3', run.time);
  expect(run.chathub.getState().status).toBe('ready');
});

test('a frame that the app moves, and so the browser empties, boots again', async () => {
  const container = addContainer();
  const api = endpoint(numbered(3600));
  const run = setUp({ isolation: 'frame' }, api);
  run.chathub.mount(container);
  await ready(run);
  addContainer().append(container);
  await until(() => run.chathub.getState().status !== 'ready', run.time);
  await ready(run);
  expect(shown(container)).toEqual(['token-1']);
  expect(api.requests).toHaveLength(1);
});

test('destroy takes the frame along, whatever is on its way', async () => {
  const container = addContainer();
  const run = setUp({ isolation: 'frame', reload: 'immediate' }, endpoint(numbered(3600)));
  run.chathub.mount(container);
  await ready(run);
  await run.chathub.refresh();
  run.chathub.destroy();
  expect(container.childNodes).toHaveLength(0);
  expect(run.time.pending).toBe(0);
});

test('a container that left the page before the release is no error', async () => {
  const container = addContainer();
  const run = setUp({ isolation: 'frame' }, endpoint(numbered(3600)));
  const release = run.chathub.mount(container);
  await ready(run);
  container.remove();
  release();
  await run.time.settle();
  expect(run.chathub.getState().status).toBe('idle');
  expect(run.time.pending).toBe(0);
  const next = setUp({ isolation: 'frame' }, endpoint(numbered(3600)));
  const other = addContainer();
  next.chathub.mount(other);
  await ready(next);
  expect(shown(other)).toEqual(['token-1']);
});
