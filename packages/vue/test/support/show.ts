import { type App, createApp } from 'vue';
import { chatHubPlugin, type ReactiveChatHubOptions } from '../../src/index.ts';

const apps: { app: App; host: HTMLElement }[] = [];

/** An app in the page. */
export interface Shown {
  app: App;
  host: HTMLElement;
  /** The wrappers of the widgets in it. */
  wrappers(): HTMLElement[];
  /** The first wrapper. */
  wrapper(): HTMLElement;
  /** Its status. */
  status(): string | undefined;
  /** What the app's error handler was given. */
  failures: unknown[];
}

/** How an app comes to the page. */
export interface ShowOptions {
  /** For the plugin. Default: without it. */
  options?: ReactiveChatHubOptions | undefined;
  /** What a server wrote, for `create` to hydrate. */
  html?: string;
  create?: typeof createApp;
}

/** Shows an app that renders this; {@link cleanUp} takes it away. */
export function show(
  render: () => unknown,
  { options, html = '', create = createApp }: ShowOptions = {},
): Shown {
  const host = document.body.appendChild(document.createElement('main'));
  host.innerHTML = html;
  const app = create({ render });
  const failures: unknown[] = [];
  app.config.errorHandler = (error) => failures.push(error);
  if (options !== undefined) app.use(chatHubPlugin, options);
  apps.push({ app, host });
  app.mount(host);
  const wrappers = () => [...host.querySelectorAll<HTMLElement>('[data-chathub-status]')];
  return {
    app,
    host,
    failures,
    wrappers,
    wrapper: () => wrappers()[0] as HTMLElement,
    status: () => wrappers()[0]?.dataset.chathubStatus,
  };
}

/** Unmounts what is left, and lets the panels leave. */
export async function cleanUp(): Promise<void> {
  for (const { app, host } of apps.splice(0)) {
    app.unmount();
    host.remove();
  }
  await new Promise((resolve) => setTimeout(resolve));
}
