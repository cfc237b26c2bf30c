import { afterEach, expect, test } from 'vitest';
import { registryOf } from '../../src/panel/registry.ts';
import {
  endpoint,
  json,
  numbered,
  setUp,
  status,
  tearDown,
  until,
  widgetUrl,
} from '../support/harness.ts';

afterEach(tearDown);
const box = () => document.body.appendChild(document.createElement('div'));
const shown = (c: Element) =>
  [...c.querySelectorAll('iframe')].map(
    (f) => f.contentDocument?.querySelector<HTMLElement>('#operator-chat-panel')?.dataset.token,
  );
test('a next frame that fails leaves the old one, and recovers', async () => {
  const c = box();
  const { url } = widgetUrl('x');
  const run = setUp(
    {
      isolation: 'frame',
      reload: 'immediate',
      scriptUrl: url,
      readyWhen: (d: Document) =>
        (window as { allow?: boolean }).allow !== false && !!d.querySelector('textarea'),
    },
    endpoint(numbered(3600)),
  );
  run.chathub.mount(c);
  await until(() => run.chathub.getState().status === 'ready', run.time);
  (window as { allow?: boolean }).allow = false;
  await run.chathub.refresh();
  await until(() => shown(c).length === 2, run.time);
  await run.time.advance(21_000);
  await until(() => run.chathub.getState().error, run.time);
  expect(run.chathub.getState()).toMatchObject({
    status: 'ready',
    error: { code: 'panel-not-rendered' },
  });
  (window as { allow?: boolean }).allow = true;
  await until(() => shown(c).length === 1 && shown(c)[0] === 'token-2', run.time);
  expect(run.chathub.getState()).toMatchObject({ status: 'ready', error: null });
  run.chathub.destroy();
  expect(c.children.length).toBe(0);
  expect(run.time.pending).toBe(0);
});
test('a moved frame boots again', async () => {
  const c = box();
  const run = setUp({ isolation: 'frame' }, endpoint(numbered(3600)));
  run.chathub.mount(c);
  await until(() => run.chathub.getState().status === 'ready', run.time);
  const other = box();
  other.append(c);
  await until(() => run.chathub.getState().status !== 'ready', run.time);
  await until(() => run.chathub.getState().status === 'ready', run.time);
  expect(shown(c)).toEqual(['token-1']);
});
test('only the window own focus wakes', async () => {
  const input = document.body.appendChild(document.createElement('input'));
  const run = setUp({}, endpoint(status(503)));
  run.chathub.mount();
  await run.time.settle();
  await run.time.advance(200_000);
  const { retryAt } = run.chathub.getState();
  await run.time.advance(6000);
  const before = run.chathub.getState().retryAt as number;
  if (before - run.time.now > 2000) {
    input.dispatchEvent(new FocusEvent('focus'));
    await run.time.settle();
    expect(run.chathub.getState().retryAt).toBe(before);
    window.dispatchEvent(new Event('focus'));
    await run.time.settle();
    expect(run.chathub.getState().retryAt).not.toBe(before);
  } else throw new Error(`no window: ${retryAt}`);
  input.remove();
});
test('destroy in a listener during the first publish leaves nothing', async () => {
  const a = setUp({}, endpoint(json({ token: 'a' })));
  a.chathub.subscribe(() => a.chathub.destroy());
  a.chathub.mount();
  await a.time.settle();
  expect(a.chathub.getState().status).toBe('destroyed');
  expect(a.time.pending).toBe(0);
  expect(registryOf(document).claims['operator-chat-panel-script']).toEqual([]);
  const b = setUp({}, endpoint(json({ token: 'b' })));
  b.chathub.mount();
  await until(() => b.chathub.getState().status === 'ready', b.time);
});
test('update of an unmounted, of a superseded hub', async () => {
  const a = setUp({}, endpoint(json({ token: 'a' })));
  const b = setUp({}, endpoint(json({ token: 'b' })));
  a.chathub.mount();
  await until(() => a.chathub.getState().status === 'ready', a.time);
  b.chathub.mount();
  await until(() => b.chathub.getState().status === 'ready', b.time);
  a.chathub.update({ nonce: 'x' });
  await a.time.settle();
  expect(a.chathub.getState()).toMatchObject({
    status: 'unavailable',
    error: { code: 'superseded' },
    retryAt: null,
  });
  b.chathub.update({ organization: 'q' });
  await until(
    () => a.chathub.getState().status === 'ready' && b.chathub.getState().status === 'ready',
    a.time,
  ).catch(() => {});
  await until(() => b.chathub.getState().status === 'ready', b.time);
  expect(a.chathub.getState().status).toBe('ready');
});
