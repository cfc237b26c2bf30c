import { DOCUMENT, InjectionToken, inject } from '@angular/core';
import { type DemoConfiguration, readConfiguration } from '@chathub-demo/kit';

/** What the gallery put into the page. */
export const CONFIGURATION = new InjectionToken<DemoConfiguration>('configuration', {
  factory: () => readConfiguration(inject(DOCUMENT)),
});
