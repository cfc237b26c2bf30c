import { afterEach, describe, expect, test } from 'vitest';
import { type ChatHubWatch, watchChatHub } from '../../../src/diagnose.ts';
import {
  endpoint,
  json,
  numbered,
  ready,
  setUp,
  status,
  tearDown,
  until,
} from '../../support/harness.ts';
import { jwt } from '../../support/jwt.ts';

afterEach(tearDown);

const kinds = ({ entries }: ChatHubWatch, kind: string) =>
  entries.filter((entry) => entry.kind === kind).map(({ text }) => text);

function watched(answers: Parameters<typeof endpoint>, limit?: number) {
  const scene = setUp({ reload: 'immediate' }, { fetch: endpoint(...answers).fetch });
  const now = () => scene.time.now;
  const watch = watchChatHub(scene.chathub, { now, ...(limit && { limit }) });
  return { ...scene, watch };
}

describe('the timeline', () => {
  test('holds each status with its time', async () => {
    const scene = watched([numbered(3600)]);
    const started = scene.time.now;
    scene.chathub.mount();
    await ready(scene);
    expect(kinds(scene.watch, 'status')).toEqual(['idle', 'authorizing', 'loading', 'ready']);
    expect(scene.watch.entries[0]?.at).toBe(started);
    const times = scene.watch.entries.map(({ at }) => at);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    scene.watch.stop();
  });

  test('holds when a token ends, and never the token', async () => {
    const secret = jwt({ sub: 'secret' });
    const scene = watched([json({ token: secret, expiresIn: 60 }), numbered(3600)]);
    const started = scene.time.now;
    scene.chathub.mount();
    await ready(scene);
    await scene.chathub.refresh();
    const until = (ms: number) => `valid until ${new Date(started + ms).toISOString()}`;
    const tokens = kinds(scene.watch, 'token');
    expect(tokens[0]).toBe(until(60_000));
    expect(tokens).toHaveLength(2);
    expect(JSON.stringify(scene.watch.entries)).not.toContain(secret.split('.')[1]);
    scene.watch.stop();
  });

  test('holds errors with code and hint', async () => {
    const scene = watched([status(403)]);
    scene.chathub.mount();
    await until(() => scene.chathub.getState().error);
    const { error } = scene.chathub.getState();
    expect(scene.watch.entries.filter(({ kind }) => kind === 'error')).toEqual([
      {
        at: scene.time.now,
        kind: 'error',
        text: 'token-forbidden: HTTP 403',
        code: 'token-forbidden',
        hint: error?.hint,
      },
    ]);
    scene.watch.stop();
  });

  test('holds what was added while the widget booted, and not what the app adds later', async () => {
    const scene = watched([numbered(3600)]);
    scene.chathub.mount();
    await ready(scene);
    await until(() => scene.watch.added.length);
    expect(scene.watch.added).toEqual(['div#operator-chat-panel']);
    await scene.time.advance(4000);
    const other = document.body.appendChild(document.createElement('aside'));
    await scene.time.settle();
    expect(kinds(scene.watch, 'added')).toEqual(['div#operator-chat-panel']);
    other.remove();
    scene.watch.stop();
  });

  test('holds what the window told, without what could be a token', async () => {
    const token = 'test-token-for-development';
    const scene = watched([json({ token, expiresIn: 3600 })]);
    scene.chathub.mount();
    await ready(scene);
    const message = `no room for ${token} and ${jwt({ sub: 'secret' })}`;
    window.dispatchEvent(new ErrorEvent('error', { message }));
    expect(kinds(scene.watch, 'window-error')).toEqual(['no room for … and …']);
    scene.watch.stop();
  });

  test('keeps the newest, so many', async () => {
    const scene = watched([numbered(3600)], 3);
    for (let count = 0; count < 5; count++) {
      window.dispatchEvent(new ErrorEvent('error', { message: `error ${count}` }));
    }
    expect(scene.watch.entries.map(({ text }) => text)).toEqual(['error 2', 'error 3', 'error 4']);
    scene.watch.stop();
  });
});

test('tells who asked of each entry, and is the same list until then', () => {
  const { watch } = watched([numbered(3600)]);
  const seen: number[] = [];
  const unsubscribe = watch.subscribe(() => seen.push(watch.entries.length));
  const { entries } = watch;
  expect(watch.entries).toBe(entries);
  window.dispatchEvent(new ErrorEvent('error', { message: 'one' }));
  unsubscribe();
  window.dispatchEvent(new ErrorEvent('error', { message: 'two' }));
  expect(seen).toEqual([entries.length + 1]);
  expect(watch.entries).not.toBe(entries);
  watch.stop();
});

test('stops when it is told to, and when the hub is destroyed', async () => {
  for (const end of ['stop', 'destroy'] as const) {
    const { watch, chathub } = watched([numbered(3600)]);
    if (end === 'stop') watch.stop();
    else chathub.destroy();
    const before = watch.entries;
    window.dispatchEvent(new ErrorEvent('error', { message: 'later' }));
    document.body.append(document.createElement('aside'));
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(watch.entries).toBe(before);
    document.querySelector('aside')?.remove();
  }
});

test('sees into the frame, and into the next one', async () => {
  const place = document.body.appendChild(document.createElement('div'));
  const scene = setUp(
    { isolation: 'frame', reload: 'immediate' },
    { fetch: endpoint(numbered(3600)).fetch },
  );
  const watch = watchChatHub(scene.chathub, { now: () => scene.time.now });
  scene.chathub.mount(place);
  await ready(scene);
  await until(() => watch.added.length);
  expect(watch.added).toEqual(['div#operator-chat-panel']);
  const inner = place.querySelector('iframe')?.contentWindow as Window & typeof globalThis;
  inner.dispatchEvent(new inner.ErrorEvent('error', { message: 'inside' }));
  expect(kinds(watch, 'window-error')).toEqual(['inside']);
  watch.stop();
  place.remove();
});
