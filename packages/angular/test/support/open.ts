import {
  type ApplicationRef,
  afterEveryRender,
  type EnvironmentProviders,
  ErrorHandler,
  NgZone,
  type Provider,
  type Type,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { remains } from '@chathub-tests/adapter-fixtures/client';
import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest';
import { provideChangeDetection } from './change-detection.ts';

/** An application in the page. */
export interface Opened {
  application: ApplicationRef;
  host: HTMLElement;
  zone: NgZone;
  /** The first wrapper of a widget. */
  wrapper(): HTMLElement;
  /** How often the application has detected changes so far. */
  passes(): number;
}

const opened: Opened[] = [];
const errors: unknown[] = [];
let complaints: MockInstance[];

/** What the application told its `ErrorHandler`; a test that leaves something in it fails. */
export const takeErrors = (): unknown[] => errors.splice(0);

/** What goes wrong when an application starts; whether that also rejects depends on the version. */
export async function errorsOf(opening: Promise<Opened>): Promise<unknown[]> {
  await opening.catch(() => {});
  return takeErrors();
}

/** Starts an application whose root is a component with the selector `app-root`. */
export async function open(
  root: Type<unknown>,
  providers: Array<Provider | EnvironmentProviders> = [],
  html = '<app-root></app-root>',
): Promise<Opened> {
  const host = document.body.appendChild(document.createElement('main'));
  host.innerHTML = html;
  let passes = 0;
  const application = await bootstrapApplication(root, {
    providers: [
      provideChangeDetection(),
      { provide: ErrorHandler, useValue: { handleError: (error: unknown) => errors.push(error) } },
      ...providers,
    ],
  });
  const { injector } = application;
  afterEveryRender(() => passes++, { injector });
  const one: Opened = {
    application,
    host,
    zone: injector.get(NgZone),
    wrapper: () => host.querySelector('[data-chathub-status]') as HTMLElement,
    passes: () => passes,
  };
  opened.push(one);
  return one;
}

/** Fails a test in which Angular complained, or which left something of a panel in the page. */
export function failOnComplaints(): void {
  beforeEach(() => {
    complaints = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
  });
  afterEach(async () => {
    for (const { application, host } of opened.splice(0)) {
      if (!application.destroyed) application.destroy();
      host.remove();
    }
    await new Promise((resolve) => setTimeout(resolve));
    // All roots of these tests have the same selector.
    const calls = complaints
      .flatMap(({ mock }) => mock.calls)
      .filter(([text]) => !String(text).startsWith('NG0912'));
    vi.restoreAllMocks();
    expect(calls).toEqual([]);
    expect(takeErrors()).toEqual([]);
    expect(remains()).toEqual([]);
  });
}
