import type { Environment } from '../../src/environment.ts';
import { type ChatHub, type ChatHubOptions, createChatHub } from '../../src/index.ts';
import { FakeTime } from './fake-time.ts';

let keys = 0;
const hubs: ChatHub[] = [];

/** A URL of the fixture widget that no other test uses. */
export function widgetUrl(query = ''): { url: string; key: string } {
  const key = `${Date.now()}-${keys++}`;
  return { key, url: `/fixture/widget.js?key=${key}&${query}` };
}

export async function requestsFor(key: string): Promise<number> {
  return Number(await (await fetch(`/fixture/count?key=${key}`)).text());
}

/** A scripted token endpoint: each request takes the next answer, the last one again and again. */
export function endpoint(...answers: Array<() => Response | Promise<Response>>) {
  const requests: Array<{ url: URL; init: RequestInit }> = [];
  const fetch: Environment['fetch'] = async (url, init) => {
    requests.push({ url, init });
    const answer = answers[Math.min(requests.length, answers.length) - 1];
    if (!answer) throw new TypeError('Failed to fetch');
    return answer();
  };
  return { requests, fetch };
}

export const json = (body: unknown, init?: ResponseInit) => () =>
  new Response(JSON.stringify(body), init);

export const status = (code: number, headers?: HeadersInit) => () =>
  new Response('<h1>secret body</h1>', { status: code, ...(headers && { headers }) });

/** Numbered tokens that live for so many seconds. */
export function numbered(expiresIn: number) {
  let count = 0;
  return () => new Response(JSON.stringify({ token: `token-${++count}`, expiresIn }));
}

export function setUp(
  options: Partial<ChatHubOptions> & Record<string, unknown> = {},
  environment: Partial<Environment> = {},
) {
  const time = new FakeTime();
  const chathub = createChatHub(
    { tokenEndpoint: '/token', scriptUrl: widgetUrl().url, ...options } as ChatHubOptions,
    { ...time.environment, ...environment },
  );
  hubs.push(chathub);
  const statuses: string[] = [];
  chathub.subscribe(() => {
    const { status } = chathub.getState();
    if (statuses.at(-1) !== status) statuses.push(status);
  });
  return { chathub, time, statuses };
}

export function tearDown(): void {
  for (const chathub of hubs.splice(0)) chathub.destroy();
  for (const node of document.querySelectorAll('[id^="operator-chat-panel"]')) node.remove();
  Object.assign(window, { widgetBoots: 0, widgetTokens: [], renderLate: undefined });
}

export const panels = () => [
  ...document.querySelectorAll<HTMLElement>('div[id^="operator-chat-panel"]'),
];
export const tags = () => [
  ...document.querySelectorAll<HTMLScriptElement>('script[id^="operator-chat-panel-script"]'),
];

/** Waits in real time for what the browser does by itself: loading a script, dispatching events. */
export async function until(condition: () => unknown, time?: FakeTime): Promise<void> {
  const start = performance.now();
  while (!(await condition())) {
    // Far longer than it takes: a busy machine is no fault of what is tested.
    if (performance.now() - start > 12_000) throw new Error(`not in time: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await time?.advance(16);
  }
}

/** Waits for the panel of a set-up to be live. */
export const ready = ({ chathub, time }: ReturnType<typeof setUp>): Promise<void> =>
  until(() => chathub.getState().status === 'ready', time);
