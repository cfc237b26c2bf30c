import { DestroyRef, inject, type Signal, signal } from '@angular/core';
import { startTicking } from '@chathub-demo/kit';

/** The time, in epoch milliseconds, as often as a countdown needs it. */
export function injectNow(): Signal<number> {
  const now = signal(Date.now());
  inject(DestroyRef).onDestroy(startTicking((time) => now.set(time)));
  return now;
}
