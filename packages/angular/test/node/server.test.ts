import '@angular/compiler';
import { Component, ErrorHandler, VERSION } from '@angular/core';
import { ChatHubFallback, ChatHubLoading, ChatHubWidget, provideChatHub } from '@chathub/angular';
import { afterEach, beforeEach, expect, it, type MockInstance, vi } from 'vitest';
import { renderOnServer } from '../support/render-on-server.ts';
import { Status } from '../support/server-page.ts';

let complaints: MockInstance[];
let requests: MockInstance;
beforeEach(() => {
  complaints = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
  requests = vi.spyOn(globalThis, 'fetch');
});
afterEach(() => {
  const calls = complaints.flatMap(({ mock }) => mock.calls);
  expect(requests).not.toHaveBeenCalled();
  vi.restoreAllMocks();
  expect(calls).toEqual([]);
});

@Component({
  selector: 'app-root',
  imports: [ChatHubFallback, ChatHubLoading, ChatHubWidget, Status],
  template: `
    <app-status />
    <chathub-widget id="panel" isolation="frame" token="a-secret">
      <ng-template chathubLoading><p>Opening…</p></ng-template>
      <ng-template chathubFallback>No panel</ng-template>
    </chathub-widget>
  `,
})
class Page {}

const render = (tokenEndpoint = '/api/chathub/token') =>
  renderOnServer(Page, [provideChatHub({ tokenEndpoint })]);

it('has no page here', () => {
  expect(typeof window).toBe('undefined');
  expect(['20', '22']).toContain(VERSION.major);
});

it('renders the loading content with the status idle, and asks for nothing', async () => {
  const html = await render();
  expect(html).toContain('<output>idle</output>');
  expect(html).toMatch(
    /<chathub-widget id="panel" isolation="frame"[^>]* data-chathub-status="idle"[^>]*><p>Opening…<\/p>(<!--.*?-->)*<\/chathub-widget>/,
  );
  expect(html).not.toMatch(/No panel|a-secret|iframe|api\/chathub/);
});

it('shares nothing between two requests', async () => {
  const before = await render();
  const [other, again] = await Promise.all([render('/of-another'), render()]);
  expect(other).toBe(before);
  expect(again).toBe(before);
});

it('tells the ErrorHandler, in the words of Angular, when nobody says where tokens come from', async () => {
  @Component({ selector: 'app-root', imports: [ChatHubWidget], template: '<chathub-widget />' })
  class Bare {}
  const handleError = vi.fn();
  await renderOnServer(Bare, [{ provide: ErrorHandler, useValue: { handleError } }]);
  expect(handleError).toHaveBeenCalledWith(
    expect.objectContaining({
      code: 'bad-options',
      hint: expect.stringContaining('provideChatHub'),
    }),
  );
});
