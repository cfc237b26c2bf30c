import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { BrowserTestingModule, platformBrowserTesting } from '@angular/platform-browser/testing';
import { ChatHubWidget, injectChatHub, provideChatHub } from '@chathub/angular';
import { createPlatform, remains, until } from '@chathub-tests/adapter-fixtures/client';
import { expect, it } from 'vitest';
import { provideChangeDetection } from '../support/change-detection.ts';

TestBed.initTestEnvironment(BrowserTestingModule, platformBrowserTesting());

@Component({ imports: [ChatHubWidget], template: '<chathub-widget /> {{ chathub.status() }}' })
class Page {
  readonly chathub = injectChatHub();
}

it('is tested as any component is', async () => {
  const { scriptUrl } = createPlatform();
  const fixture = TestBed.configureTestingModule({
    providers: [provideChangeDetection(), provideChatHub({ token: 'test', scriptUrl })],
  }).createComponent(Page);
  fixture.autoDetectChanges();
  const page: HTMLElement = fixture.nativeElement;
  expect(page.textContent).toContain('authorizing');
  await until(() => page.querySelector('[data-chathub-status=ready]'));
  await fixture.whenStable();
  expect(page.textContent).toContain('ready');
  TestBed.resetTestingModule();
  await until(() => remains().length === 0);
});
