import { Component, NgZone, signal } from '@angular/core';
import { ChatHubFallback, ChatHubWidget, injectChatHub, provideChatHub } from '@chathub/angular';
import { createPlatform, panels, until } from '@chathub-tests/adapter-fixtures/client';
import { expect, it, vi } from 'vitest';
import { zoned } from '../support/change-detection.ts';
import { failOnComplaints, open } from '../support/open.ts';

failOnComplaints();

/** Time in which what is awake would show. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 100));

@Component({
  selector: 'app-root',
  imports: [ChatHubFallback, ChatHubWidget],
  template: `
    <output>{{ chathub.status() }}</output>
    <button type="button" (click)="renew()">Renew</button>
    @if (shown()) {
      <chathub-widget (ready)="tell('ready')" (error)="tell($event.code)">
        <ng-template chathubFallback let-retry="retry">
          <button type="button" (click)="retry()">Retry</button>
        </ng-template>
      </chathub-widget>
    }
    <p>{{ told }}</p>
  `,
})
class Root {
  static told: string[] = [];
  readonly chathub = injectChatHub();
  readonly shown = signal(true);
  told = '';

  tell(what: string) {
    // A plain field: only a change detection pass shows it.
    this.told += ` ${what}`;
    Root.told.push(`${what} ${NgZone.isInAngularZone()}`);
  }

  renew() {
    return this.chathub.refresh();
  }
}

it('causes a pass for each change of the state, and none while the panel lives', async () => {
  const { tokenEndpoint, scriptUrl } = createPlatform();
  const page = await open(Root, [provideChatHub({ tokenEndpoint, scriptUrl })]);
  await until(() => page.wrapper().dataset.chathubStatus === 'ready');
  await settle();
  // authorizing, loading, ready, and the ready event.
  expect(page.passes()).toBeLessThanOrEqual(5);
  const before = page.passes();
  for (let time = 0; time < 5; time++) {
    for (const type of ['focus', 'online', 'pageshow']) window.dispatchEvent(new Event(type));
    document.dispatchEvent(new Event('visibilitychange'));
    panels()[0]
      ?.querySelector('textarea')
      ?.dispatchEvent(new Event('input', { bubbles: true }));
    panels()[0]?.click();
    await settle();
  }
  expect(page.passes()).toBe(before);
});

it.each([
  ['authorizing', { token: 'hang' }],
  ['loading', { widget: 'hang' }],
  ['unavailable', { token: 'fail=9' }],
  ['ready', {}],
])('lets the application be stable while it is %s', async (status, faults) => {
  const { tokenEndpoint, scriptUrl } = createPlatform(faults);
  const page = await open(Root, [provideChatHub({ tokenEndpoint, scriptUrl })]);
  await until(() => page.wrapper().dataset.chathubStatus === status);
  await page.application.whenStable();
  expect(page.zone.hasPendingMacrotasks).toBe(false);
});

it('stays outside of the zone when the application asks for something in it', async () => {
  const { tokenEndpoint, scriptUrl } = createPlatform({ token: 'fail=1' });
  const page = await open(Root, [provideChatHub({ tokenEndpoint, scriptUrl })]);
  const [renew, retry] = (await until(() => {
    const buttons = [...page.host.querySelectorAll('button')];
    return buttons.length === 2 && buttons;
  })) as HTMLButtonElement[];
  retry?.click();
  await until(() => page.wrapper().dataset.chathubStatus === 'ready');
  renew?.click();
  await until(() => panels()[0]?.dataset.token === 'token--3');
  await until(() => page.wrapper().dataset.chathubStatus === 'ready');
  await settle();
  expect(page.zone.hasPendingMacrotasks).toBe(false);
  const before = page.passes();
  for (let time = 0; time < 5; time++) {
    window.dispatchEvent(new Event('focus'));
    await settle();
  }
  expect(page.passes()).toBe(before);
});

it('tells its events inside the zone, and shows what they change', async () => {
  Root.told.length = 0;
  const { tokenEndpoint, scriptUrl } = createPlatform({ token: 'fail=1' });
  const page = await open(Root, [provideChatHub({ tokenEndpoint, scriptUrl })]);
  const button = await until(() => page.host.querySelectorAll('button')[1]);
  await until(() => page.host.querySelector('p')?.textContent === ' token-server');
  button?.click();
  await until(() => page.host.querySelector('p')?.textContent === ' token-server ready');
  expect(Root.told).toEqual([`token-server ${zoned}`, `ready ${zoned}`]);
});

it('asks for tokens outside of the zone', async () => {
  const { scriptUrl } = createPlatform();
  const fetchToken = vi.fn(async () => 'one');
  const inside: boolean[] = [];
  const page = await open(Root, [
    provideChatHub({
      scriptUrl,
      fetchToken: () => {
        inside.push(NgZone.isInAngularZone());
        return fetchToken();
      },
    }),
  ]);
  await until(() => page.wrapper().dataset.chathubStatus === 'ready');
  expect(inside).toEqual([false]);
});
