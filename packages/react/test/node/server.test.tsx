import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { version } from 'react';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, type MockInstance, vi } from 'vitest';
import { ChatHubProvider, ChatHubWidget, useChatHub } from '../../src/index.ts';

let complaints: MockInstance;
let requests: MockInstance;
beforeEach(() => {
  complaints = vi.spyOn(console, 'error');
  requests = vi.spyOn(globalThis, 'fetch');
});
afterEach(() => {
  expect(complaints).not.toHaveBeenCalled();
  expect(requests).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

function Status() {
  const { status, error, expiresAt, retryAt } = useChatHub();
  return <output>{JSON.stringify({ status, error, expiresAt, retryAt })}</output>;
}

const page = (
  <ChatHubProvider options={{ tokenEndpoint: '/api/chathub/token' }}>
    <Status />
    <ChatHubWidget id="panel" isolation="frame" loading={<p>Opening…</p>} fallback="No panel" />
  </ChatHubProvider>
);
const html =
  '<output>{&quot;status&quot;:&quot;idle&quot;,&quot;error&quot;:null,&quot;expiresAt&quot;:null,&quot;retryAt&quot;:null}</output>' +
  '<div id="panel" data-chathub-status="idle"><p>Opening…</p></div>';

it('has no page here', () => {
  expect(typeof window).toBe('undefined');
  expect(version).toMatch(/^1[89]\./);
});

it('renders the loading content with the status idle, and asks for nothing', () => {
  expect(renderToString(page)).toBe(html);
});

it('streams the same', async () => {
  const stream = new PassThrough();
  renderToPipeableStream(page).pipe(stream);
  expect(await text(stream)).toBe(html);
});

it('shares nothing between two requests', () => {
  const other = (
    <ChatHubProvider options={{ token: 'another', organization: 'x' }}>
      <Status />
    </ChatHubProvider>
  );
  expect(renderToString(other)).toContain('idle');
  expect(renderToString(page)).toBe(html);
});

it('names <ChatHubProvider> when nobody says where tokens come from', () => {
  expect(() => renderToString(<ChatHubWidget />)).toThrow(
    expect.objectContaining({
      code: 'bad-options',
      hint: expect.stringContaining('<ChatHubProvider>'),
    }),
  );
});
