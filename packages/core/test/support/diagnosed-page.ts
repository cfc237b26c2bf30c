import { type DiagnoseSettings, diagnose, watchChatHub } from '../../src/diagnose.ts';
import { type ChatHub, type ChatHubOptions, createChatHub } from '../../src/index.ts';
import { until, widgetUrl } from './harness.ts';
import { jwt } from './jwt.ts';

/** A policy that lets the panel in, and no more than it must. */
const POLICY =
  "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; connect-src *; style-src 'unsafe-inline'";

const pages: Array<{ frame: HTMLIFrameElement; hubs: ChatHub[] }> = [];

/** A token as ChatHub makes them, of which so many seconds of so many are left. */
export const freshToken = (left = 3600, life = left): string => {
  const now = Math.round(Date.now() / 1000);
  return jwt({ exp: now + left, iat: now + left - life, sub: 'operator-of-sales' });
};

/** The address of a token endpoint that is broken in this way. */
export const tokenUrl = (query: Record<string, string> = {}): string =>
  `/diagnose/token?${new URLSearchParams({
    body: JSON.stringify({ token: freshToken(), expiresIn: 3600 }),
    ...query,
  })}`;

export const otherOrigin = async (): Promise<string> => (await fetch('/diagnose/other')).text();

/** A page of its own, with a panel that works unless it is told otherwise. */
export async function openPage(query: Record<string, string> = {}): Promise<{
  document: Document;
  window: Window & typeof globalThis;
  environment: NonNullable<DiagnoseSettings['environment']>;
  options: ChatHubOptions & { tokenEndpoint: string; scriptUrl: string };
  start(options?: Record<string, unknown>): ChatHub & { watch: ReturnType<typeof watchChatHub> };
  ask(
    changes?: Record<string, unknown>,
    chathub?: ChatHub,
    settings?: DiagnoseSettings,
  ): ReturnType<typeof diagnose>;
}> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 800px; height: 600px; position: fixed; top: 0; left: 0';
  frame.src = `/diagnose/page?${new URLSearchParams({ csp: POLICY, ...query })}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const hubs: ChatHub[] = [];
  pages.push({ frame, hubs });
  const window = frame.contentWindow as Window & typeof globalThis;
  const { fetch, navigator } = window;
  const environment = { document: window.document, window, fetch, navigator };
  const options = { tokenEndpoint: tokenUrl(), scriptUrl: widgetUrl().url };
  return {
    document: window.document,
    window,
    environment,
    options,
    start(changes = {}) {
      const chathub = createChatHub({ ...options, ...changes } as ChatHubOptions, environment);
      hubs.push(chathub);
      const watch = watchChatHub(chathub, { document: window.document });
      chathub.mount(window.document.getElementById('place') ?? undefined);
      return Object.assign(chathub, { watch });
    },
    ask: (changes = {}, chathub, settings = {}) =>
      diagnose({ ...options, ...changes } as ChatHubOptions, chathub, {
        ...settings,
        environment: { ...environment, ...settings.environment },
      }),
  };
}

/** The same, once its panel is live and rendered. */
export async function openLivePage(
  query: Record<string, string> = {},
  changes: Record<string, unknown> = {},
) {
  const page = await openPage(query);
  const chathub = page.start(changes);
  await chathub.whenReady();
  await until(() => chathub.watch.added.length);
  return { ...page, chathub, watch: chathub.watch };
}

export function closePages(): void {
  for (const { frame, hubs } of pages.splice(0)) {
    for (const chathub of hubs) chathub.destroy();
    frame.remove();
  }
}
