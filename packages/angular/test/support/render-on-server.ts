import {
  type EnvironmentProviders,
  type Provider,
  provideZonelessChangeDetection,
  type Type,
} from '@angular/core';
import {
  bootstrapApplication,
  provideClientHydration,
  withIncrementalHydration,
} from '@angular/platform-browser';
import { provideServerRendering, renderApplication } from '@angular/platform-server';

/** The body of the page that a server makes of a component with the selector `app-root`. */
export async function renderOnServer(
  root: Type<unknown>,
  providers: Array<Provider | EnvironmentProviders>,
): Promise<string> {
  const page = await renderApplication(
    (context) =>
      bootstrapApplication(
        root,
        {
          providers: [
            provideZonelessChangeDetection(),
            provideServerRendering(),
            provideClientHydration(withIncrementalHydration()),
            ...providers,
          ],
        },
        context,
      ),
    { document: '<app-root></app-root>' },
  );
  return page.replace(/^.*<body[^>]*>|<\/body>.*$/gs, '');
}
