import {
  type EnvironmentProviders,
  provideZoneChangeDetection,
  provideZonelessChangeDetection,
} from '@angular/core';

/** Whether these tests run with zone.js. */
export const zoned: boolean = 'Zone' in globalThis;

/** How changes are detected in these tests. */
export const provideChangeDetection = (): EnvironmentProviders =>
  zoned ? provideZoneChangeDetection() : provideZonelessChangeDetection();
