import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeToNodeWritable, renderToString } from '@vue/server-renderer';
import { afterEach, beforeEach, expect, it, type MockInstance, vi } from 'vitest';
import { createSSRApp, defineComponent, h, ref, version } from 'vue';
import {
  ChatHubWidget,
  chatHubPlugin,
  type ReactiveChatHubOptions,
  useChatHub,
} from '../../src/index.ts';

let spies: MockInstance[];
beforeEach(() => {
  spies = [
    vi.spyOn(console, 'error'),
    vi.spyOn(console, 'warn'),
    vi.spyOn(globalThis, 'fetch'),
    vi.spyOn(globalThis, 'setTimeout'),
    vi.spyOn(globalThis, 'setInterval'),
  ];
});
afterEach(() => {
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

const Status = defineComponent(() => {
  const { status, error, expiresAt, retryAt } = useChatHub();
  return () => h('output', [status.value, error.value, expiresAt.value, retryAt.value].join());
});

const page = (options: ReactiveChatHubOptions = { tokenEndpoint: '/api/chathub/token' }) =>
  createSSRApp(() => [
    h(Status),
    h(
      ChatHubWidget,
      { id: 'panel', isolation: 'frame' },
      { loading: () => h('p', 'Opening…'), fallback: () => 'No panel' },
    ),
  ]).use(chatHubPlugin, options);
const html =
  '<!--[--><output>idle,,,</output>' +
  '<div data-chathub-status="idle" id="panel"><!--[--><p>Opening…</p><!--]--></div><!--]-->';

it('has no page here', () => {
  expect(typeof window).toBe('undefined');
  expect(version).toMatch(/^3\.[45]\./);
});

it('renders the loading content with the status idle, and asks for nothing', async () => {
  expect(await renderToString(page())).toBe(html);
});

it('streams the same', async () => {
  const stream = new PassThrough();
  pipeToNodeWritable(page(), {}, stream);
  expect(await text(stream)).toBe(html);
});

it('shares nothing between two requests, nor follows what both share', async () => {
  const organization = ref('sales');
  const read = vi.fn(() => ({ token: 'constant', organization: organization.value }));
  expect(await renderToString(page(read))).toBe(html);
  expect(await renderToString(page())).toBe(html);
  const { length } = read.mock.calls;
  organization.value = 'support';
  await Promise.resolve();
  expect(read).toHaveBeenCalledTimes(length);
});

it.each([
  ['a widget', ChatHubWidget],
  ['useChatHub', Status],
])('names the plugin when nobody says where tokens come from: %s', async (_, component) => {
  // Vue tells where in the app it was.
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  await expect(renderToString(createSSRApp(component))).rejects.toMatchObject({
    code: 'bad-options',
    hint: expect.stringContaining('app.use(chatHubPlugin, …)'),
  });
  warn.mockClear();
});
