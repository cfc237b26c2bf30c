import '@angular/compiler';
import { provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication, provideClientHydration } from '@angular/platform-browser';
import { provideServerRendering, renderApplication } from '@angular/platform-server';
import { czech, english, korean, provideChatHub, ukrainian } from '@chathub/angular';
import type { RenderOnServer } from '../../src/harness.ts';
import { withContact } from '../../src/with-contact.ts';
import { OPEN_PAGE } from './open-page.ts';
import { PageView } from './page-view.ts';

const languages = { czech, english, korean, ukrainian };

export const render: RenderOnServer = async (page) => {
  const html = await renderApplication(
    (context) =>
      bootstrapApplication(
        PageView,
        {
          providers: [
            provideZonelessChangeDetection(),
            provideServerRendering(),
            provideClientHydration(),
            page.provider
              ? provideChatHub(withContact(languages, page.provider, page.contact))
              : [],
            { provide: OPEN_PAGE, useValue: { page: signal(page), events: {} } },
          ],
        },
        context,
      ),
    { document: '<page-view></page-view>' },
  );
  // With the state and the marker that hydration needs.
  return html.replace(/^.*<body[^>]*>|<\/body>.*$/gs, '');
};
