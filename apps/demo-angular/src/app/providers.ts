import { APP_BASE_HREF } from '@angular/common';
import { type ApplicationConfig, inject } from '@angular/core';
import { provideRouter, withInMemoryScrolling } from '@angular/router';
import { english, provideChatHub } from '@chathub/angular';
import { CONFIGURATION } from './configuration';
import { routes } from './routes';

/** One panel per organization for the whole application. */
export const providers: ApplicationConfig['providers'] = [
  // Instead of <base>, which a strict Content-Security-Policy forbids.
  { provide: APP_BASE_HREF, useValue: '/angular/' },
  provideRouter(routes, withInMemoryScrolling({ scrollPositionRestoration: 'top' })),
  provideChatHub(() => {
    const { tokenEndpoint, scriptUrl, contactEmail } = inject(CONFIGURATION);
    const contact = english({ mail: contactEmail });
    return { tokenEndpoint, scriptUrl, loadTimeout: 8000, contact };
  }),
];
