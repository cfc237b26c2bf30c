import { type NgZone, untracked } from '@angular/core';

/**
 * Calls core: its timers, requests and listeners cause no change detection, and what it reads is no
 * dependency of an effect.
 */
export const outside = <Arguments extends unknown[], Result>(
  zone: NgZone,
  work: (...args: Arguments) => Result,
  ...args: Arguments
): Result => zone.runOutsideAngular(() => untracked(() => work(...args)));
