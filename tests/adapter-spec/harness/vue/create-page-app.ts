import { chatHubPlugin, czech, english, korean, ukrainian } from '@chathub/vue';
import {
  type App,
  type Component,
  type createApp,
  type createSSRApp,
  h,
  type ShallowRef,
} from 'vue';
import type { PageEvents } from '../../src/harness.ts';
import type { Page } from '../../src/page.ts';
import { withContact } from '../../src/with-contact.ts';

const languages = { czech, english, korean, ukrainian };

/** An app whose page is in a ref, as its options are. */
export function createPageApp(
  create: typeof createApp | typeof createSSRApp,
  view: Component,
  page: ShallowRef<Page>,
  events: PageEvents,
): App {
  const app = create(() => h(view, { page: page.value, events }));
  app.config.errorHandler = (error) => events.failure?.(error);
  const options = () => withContact(languages, page.value.provider, page.value.contact);
  if (page.value.provider) app.use(chatHubPlugin, options);
  return app;
}
