import { render } from 'svelte/server';
import { afterEach, beforeEach, expect, it, type MockInstance, vi } from 'vitest';
import { ChatHubWidget, type PartialChatHubOptions } from '../../src/index.ts';
import Attached from '../fixtures/attached.svelte';
import Page from '../fixtures/page.svelte';
import Status from '../fixtures/status.svelte';
import { renderIsland } from '../support/render-island.ts';

let complaints: MockInstance[];
let requests: MockInstance;
beforeEach(() => {
  complaints = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
  requests = vi.spyOn(globalThis, 'fetch');
});
afterEach(() => {
  expect(complaints.flatMap(({ mock }) => mock.calls)).toEqual([]);
  expect(requests).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

/** Without the marks that Svelte puts in for hydration. */
const plain = (html: string) => html.replace(/<!--.*?-->/g, '').trim();

const provider: PartialChatHubOptions = { tokenEndpoint: '/api/chathub/token' };

it('has no page here', () => {
  expect(typeof window).toBe('undefined');
});

it('renders the loading content with the status idle, and asks for nothing', () => {
  expect(plain(renderIsland())).toBe(
    '<output>idle</output> <div id="island" data-chathub-status="idle"><p>Opening…</p></div>',
  );
});

it('renders an element without what is attached to it', () => {
  const { body } = render(Attached, { props: { provider, options: {}, on: true } });
  expect(plain(body)).toBe('<output>idle</output> <aside>text</aside>');
});

it('tells the state of a hub that nobody has started', () => {
  const seen = vi.fn();
  expect(render(Page, { props: { options: provider, seen } }).body).toContain('idle');
  expect(seen.mock.lastCall?.[0]).toMatchObject({
    ...{ status: 'idle', error: null, expiresAt: null, retryAt: null },
  });
});

it('shares nothing between two requests', () => {
  const page = (options: PartialChatHubOptions) =>
    render(Page, { props: { options, widgets: [{ id: 'panel' }] } }).body;
  const before = page(provider);
  expect(page({ token: 'another', organization: 'x' })).toBe(before);
  expect(page(provider)).toBe(before);
});

it.each([
  ['a widget', ChatHubWidget],
  ['useChatHub', Status],
])('%s names setChatHub when nobody says where tokens come from', (_, component) => {
  expect(() => render(component, { props: {} }).body).toThrow(
    expect.objectContaining({
      code: 'bad-options',
      hint: expect.stringContaining('setChatHub'),
    }),
  );
});
