import type { ChatHub, ChatHubState, Environment } from '../../src/index.ts';
import { countListeners } from './count-listeners.ts';
import type { FakeTime } from './fake-time.ts';
import { panels, requestsFor, setUp, tags, widgetUrl } from './harness.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** What the widget's script does, as the fixture server knows it. */
export type WidgetMode =
  | 'works'
  | 'unavailable'
  | 'missing'
  | 'hang'
  | 'html'
  | 'syntax'
  | 'throw'
  | 'refused'
  | 'blank'
  | 'expired';

/** A page with one panel, a token endpoint and a widget that a fault may break, and mend again. */
export class World {
  readonly time: FakeTime;
  readonly chathub: ChatHub;
  readonly key: string;
  /** Every state since the last {@link World.watch}. */
  states: ChatHubState[] = [];
  tokenRequests = 0;
  /** What the endpoint does; given the number of the request. */
  answer: (count: number) => Response | Promise<Response>;
  online = true;
  /** Timers of a page in the background come once a minute. */
  throttled = false;
  readonly #loaded = new WeakSet<Element>();
  readonly #controller = new AbortController();
  readonly #listeners;
  #mode: WidgetMode = 'works';
  #tokens = 0;

  constructor(options: Record<string, unknown> = {}) {
    const { key, url } = widgetUrl();
    this.key = key;
    this.answer = this.tokens(3600);
    const { signal } = this.#controller;
    for (const type of ['load', 'error'] as const) {
      // Beyond what the library hears: which scripts the browser still works on.
      const heard = ({ target }: Event) => target instanceof Element && this.#loaded.add(target);
      document.addEventListener(type, heard, { capture: true, signal });
    }
    // What the widget throws is what is tested, and no failure of the test.
    addEventListener('error', (event) => event.preventDefault(), { signal });
    this.#listeners = [window, document].map(countListeners);
    const environment: Partial<Environment> = {
      fetch: (_url, init) => this.#fetch(init.signal as AbortSignal),
      setTimeout: (callback, ms) =>
        this.time.environment.setTimeout(callback, this.throttled ? Math.max(ms, MINUTE) : ms),
      navigator: Object.defineProperty({}, 'onLine', { get: () => this.online }) as Navigator,
    };
    const run = setUp(
      { scriptUrl: url, panelSelector: '[id^=operator-chat-panel]:not(script)', ...options },
      environment,
    );
    this.time = run.time;
    this.chathub = run.chathub;
    this.chathub.subscribe(() => this.states.push(this.state));
  }

  get state(): ChatHubState {
    return this.chathub.getState();
  }

  /** Forgets what has been seen; the state of now is the first. */
  watch(): void {
    this.states = [this.state];
    this.tokenRequests = 0;
  }

  /** Numbered tokens that live for so many seconds. */
  tokens(life: number | undefined): World['answer'] {
    return () => {
      const token = `token-${++this.#tokens}`;
      return new Response(JSON.stringify({ token, ...(life && { expiresIn: life }) }));
    };
  }

  async widget(mode: WidgetMode): Promise<void> {
    this.#mode = mode;
    await fetch(`/fixture/control?key=${this.key}&mode=${mode}`);
  }

  /** The widget says something on the page, as it does when ChatHub refuses it. */
  says(message: string): void {
    window.dispatchEvent(new ErrorEvent('error', { message, filename: '' }));
  }

  wakes(type = 'online'): void {
    window.dispatchEvent(new Event(type));
  }

  async scriptRequests(): Promise<number> {
    return requestsFor(this.key);
  }

  /** Lets time pass, but never while the browser is busy with a script. */
  async pass(ms: number): Promise<void> {
    const step = 15 * SECOND;
    for (let left = ms; left > 0; left -= step) {
      await this.#scripts();
      await this.time.advance(Math.min(step, left));
    }
    await this.#scripts();
  }

  /** Lets time pass until then, at most so long; tells whether it came. */
  async until(condition: () => boolean, longest = 20 * MINUTE): Promise<boolean> {
    const end = this.time.elapsed + longest;
    for (let step = 16; this.time.elapsed < end; step = Math.min(SECOND, step * 2)) {
      await this.#scripts();
      if (condition()) return true;
      await this.time.advance(step);
    }
    return condition();
  }

  /** Everything works again. */
  async mends(): Promise<void> {
    this.answer = this.tokens(3600);
    this.online = true;
    this.throttled = false;
    await this.widget('works');
  }

  /** What is left of it, after `destroy`. */
  remains(): unknown[] {
    const listeners = this.#listeners.reduce((sum, { count }) => sum + count(), 0);
    for (const { stop } of this.#listeners) stop();
    this.#controller.abort();
    return [
      ...panels(),
      ...tags(),
      ...document.querySelectorAll('link[rel=modulepreload][href*="/fixture/"], iframe'),
      ...(listeners ? [`${listeners} listeners`] : []),
      ...(this.time.pending ? [`${this.time.pending} timers`] : []),
    ];
  }

  /** The scripts that are on their way come, unless they never do. */
  async #scripts(): Promise<void> {
    const waiting = () => this.#mode !== 'hang' && tags().some((tag) => !this.#loaded.has(tag));
    for (let rounds = 0; waiting(); rounds++) {
      if (rounds > 2000) throw new Error('a script neither loads nor fails');
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    await this.time.settle();
  }

  #fetch(signal: AbortSignal): Promise<Response> {
    const count = ++this.tokenRequests;
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      if (this.online) Promise.resolve(this.answer(count)).then(resolve, reject);
      else reject(new TypeError('Failed to fetch'));
    });
  }
}
