import type { Environment } from '../../src/environment.ts';
import { type ChatHubState, createChatHub } from '../../src/index.ts';
import { type FakeElement, FakePage } from './fake-page.ts';
import { FakeTime } from './fake-time.ts';

/** What the token endpoint does with a request; `life` and `retryAfter` in seconds. */
export type Answer =
  | { kind: 'token'; life: number }
  /** The last token once more, with what is left of its life: a cache. */
  | { kind: 'same' }
  /** A token that has ended. */
  | { kind: 'dead' }
  | { kind: 'status'; status: number; retryAfter?: number | undefined }
  | { kind: 'garbage'; text: string }
  | { kind: 'network' }
  | { kind: 'hang' };

/** What becomes of the widget's script. */
export type Script = 'runs' | 'fails' | 'hangs' | 'renders nothing';

/** Something that happens to a page, with its value. Times in milliseconds. */
export type Happening =
  | readonly ['pass' | 'sleep' | 'setClock' | 'delay', number]
  /** One after the other, the last one again and again; or as a function decides. */
  | readonly ['answers', Answer[] | (() => Answer)]
  | readonly ['script', Script]
  | readonly ['wake', 'online' | 'focus' | 'pageshow' | 'visibilitychange']
  | readonly ['online' | 'hidden' | 'mounted' | 'watched', boolean]
  | readonly ['widgetSays', string]
  | readonly ['refresh' | 'retry' | 'key', null]
  | readonly ['organization', number];

/** Promises settle without leaving the task: nothing here waits for a browser. */
class QuickTime extends FakeTime {
  override async settle(): Promise<void> {
    for (let round = 0; round < 20; round++) await null;
  }
}

interface Request {
  started: number;
  /** When it failed, and for how long it asked not to be asked. */
  failed?: number;
  retryAfter: number;
  open: boolean;
}

/** The least distance of two requests after one that failed, and after one that did not. */
const [AFTER_FAILURE, AFTER_SUCCESS] = [500, 30_000];

/** The documented limits, in milliseconds: of the wait after a wake-up, of a request, of a backoff. */
const [WAKE_SPACING, TIMEOUT, BACKOFF] = [5_000, 10_000, 60_000];

/** Longer than a request and a boot take here. */
const BOOT = 1_000;

const PANEL = 'operator-chat-panel-root';

/**
 * A page with one panel in a world that a test scripts, and an umpire: what must never happen is in
 * `violations` when it did.
 */
export class Scene {
  readonly violations: string[] = [];
  readonly time = new QuickTime();
  readonly page = new FakePage((tag, token) => this.#given(tag, token));
  readonly requests: Request[] = [];
  #answers: Answer[] | (() => Answer) = [{ kind: 'token', life: 3600 }];
  #script: Script = 'runs';
  #delay = 0;
  #online = true;
  #tokens = 0;
  /** The true end of each token. */
  readonly #ends = new Map<string, number>();
  /** The tags whose script is on its way. */
  readonly #tags = new WeakSet<object>();
  /** What allows a request at once: somebody asked for it, or the clock was set. */
  #excused = true;
  #rejected = -Infinity;
  #setBack = 0;
  readonly #refused = new Set<string>();
  /** When a refusal was answered by a request at once. */
  #hurried = -Infinity;
  #release: (() => void) | undefined;
  #woken = -Infinity;
  /** Whether there must be a panel that works, and since when there may be one. */
  #watched = false;
  #back = -Infinity;
  /** Requests that fail, in a row or since then. */
  #failures = 0;
  /** When the last token came, and since when there has been no panel. */
  #served = -Infinity;
  #gap = Infinity;
  #state: ChatHubState;
  #destroyed = false;
  readonly chathub;

  constructor(random: number | (() => number)) {
    const { time, page } = this;
    const online = () => this.#online;
    const environment = {
      ...time.environment,
      random: typeof random === 'number' ? () => random : random,
      setTimeout: (callback: () => void, ms: number) => this.#later(callback, ms),
      fetch: (_url: URL, init: RequestInit) => this.#answer(init.signal as AbortSignal),
      navigator: {
        get onLine() {
          return online();
        },
      },
      document: page,
      window: page.window,
    } as unknown as Environment;
    this.chathub = createChatHub(
      {
        tokenEndpoint: '/token',
        scriptUrl: 'https://widget.example/widget.js',
        loadTimeout: 2000,
      },
      environment,
    );
    this.#state = this.chathub.getState();
    this.chathub.subscribe(() => this.#changed());
  }

  get state(): ChatHubState {
    return this.chathub.getState();
  }

  async happens([what, value]: Happening): Promise<void> {
    const { time, page, chathub } = this;
    if (what === 'pass') await time.advance(value);
    else if (what === 'sleep') {
      time.jump(value);
      this.#woken = time.elapsed;
      this.#comesBack();
    } else if (what === 'answers') this.#answers = typeof value === 'function' ? value : [...value];
    else if (what === 'script') this.#script = value;
    else if (what === 'delay') this.#delay = value;
    else if (what === 'online') {
      this.#online = value;
      this.#comesBack();
    } else if (what === 'watched') {
      this.#watched = value;
      this.#comesBack();
    } else if (what === 'key') page.window.dispatchEvent(new Event('keydown'));
    else if (what === 'hidden') page.hidden = value;
    else if (what === 'wake') page.window.dispatchEvent(new Event(value));
    else if (what === 'widgetSays') {
      if (/expired/.test(value)) {
        this.#rejected = time.elapsed;
        this.#refused.add(`token-${this.#tokens}`);
      }
      const error = Object.assign(new Event('error'), { message: `Uncaught Error: ${value}` });
      page.window.dispatchEvent(error);
    } else {
      this.#excused = true;
      if (what === 'setClock') {
        time.setClock(value);
        this.#setBack += Math.max(0, -value);
      } else if (what === 'refresh') chathub.refresh().catch(() => {});
      else if (what === 'retry') {
        // Whoever retries wants to try what was refused as well.
        this.#refused.clear();
        chathub.retry();
      } else if (what === 'organization') chathub.update({ organization: value });
      else if (value) this.#release ??= chathub.mount();
      else {
        this.#release?.();
        this.#release = undefined;
      }
    }
    await time.settle();
    this.#look();
    if (this.state !== this.#state) this.violations.push('a new state, and nobody was told');
  }

  /** Ends it; nothing may be left, and nothing may happen any more. */
  async end(): Promise<void> {
    this.chathub.destroy();
    await this.time.settle();
    this.#destroyed = true;
    const before = this.requests.length;
    this.page.window.dispatchEvent(new Event('online'));
    await this.time.advance(120_000);
    if (this.requests.length > before) this.violations.push('a request after destroy');
    if (this.requests.some(({ open }) => open)) this.violations.push('a request was left');
    if (this.time.pending) this.violations.push('a timer was left');
    if (this.page.remains().length) this.violations.push('something was left in the page');
    if (this.state.status !== 'destroyed') this.violations.push('not destroyed');
  }

  /** A timer, of the page or of the world: nothing changes between two of them. */
  #later(callback: () => void, ms: number): unknown {
    return this.time.environment.setTimeout(() => {
      this.#look();
      callback();
    }, ms);
  }

  #comesBack() {
    this.#back = this.time.elapsed;
    this.#failures = 0;
    this.#gap = Infinity;
  }

  /** What people see must run on a token that lives; while it is watched, they must see something. */
  #look() {
    const { elapsed } = this.time;
    // Who has just woken has not had a turn yet.
    if (this.#destroyed || elapsed === this.#woken) return;
    const ready = this.state.status === 'ready';
    const token = this.page.body.children.find(({ id }) => id === PANEL)?.attributes.get('token');
    const lapsed = !!token && elapsed > (this.#ends.get(token) as number) + this.#setBack;
    if (ready && lapsed) this.violations.push('a panel was told as ready, and its token had ended');
    if (!this.#watched || !this.#online) return;
    this.#gap = ready ? Infinity : Math.min(this.#gap, elapsed);
    // A failed request takes the time that it takes where there was no panel to begin with. Otherwise
    // one is no reason to be without a panel; of two in a row nobody can be sure.
    const patience = WAKE_SPACING + BOOT + this.#failures * (TIMEOUT + BACKOFF);
    if (this.#failures > 1 || elapsed <= this.#back + patience) return;
    if (lapsed) this.violations.push('a token has ended that the panel still held');
    if (elapsed > Math.max(this.#gap, this.#served) + BOOT)
      this.violations.push('no panel, and nothing was wrong');
  }

  #changed() {
    const { state } = this;
    const keys = Object.keys(state) as Array<keyof ChatHubState>;
    if (keys.every((key) => state[key] === this.#state[key])) {
      this.violations.push('told of a change, and nothing has changed');
    }
    if (this.#destroyed) this.violations.push('a change after destroy');
    this.#state = state;
  }

  /** A tag has this token: it must still live, by the true clock. */
  #given(tag: FakeElement, token: string) {
    const { time, page } = this;
    const end = this.#ends.get(token) ?? 0;
    // By true time; but what somebody took from the clock while the page slept, nobody can know.
    if (time.elapsed >= end + this.#setBack)
      this.violations.push('an expired token was given to the panel');
    if (this.#tags.has(tag)) return;
    this.#tags.add(tag);
    const script = this.#script;
    this.#later(() => {
      if (!tag.parent || script === 'hangs') return;
      if (script === 'fails') return tag.onerror?.();
      if (script === 'runs') {
        const panel = page.createElement('div');
        panel.id = PANEL;
        panel.setAttribute('token', tag.attributes.get('token') as string);
        page.body.append(panel);
      }
      tag.onload?.();
    }, 30);
  }

  #judge(previous: Request) {
    const { elapsed } = this.time;
    const { started, failed, retryAfter } = previous;
    if (previous.open) this.violations.push('two requests at once');
    if (this.#excused) {
      this.#hurried = -Infinity;
      return;
    }
    if (failed !== undefined) {
      const wait = Math.max(AFTER_FAILURE, Math.min(3_600_000, retryAfter * 1000));
      if (elapsed - failed < wait)
        this.violations.push(`asked ${elapsed - failed} after a failure`);
    } else if (elapsed - started < AFTER_SUCCESS) {
      const hurry = this.#rejected >= started && elapsed - this.#hurried >= 2 * AFTER_SUCCESS;
      if (!hurry) this.violations.push(`asked again after ${elapsed - started}`);
      this.#hurried = elapsed;
    }
  }

  #answer(signal: AbortSignal): Promise<Response> {
    const { time } = this;
    const started = time.elapsed;
    const previous = this.requests.at(-1);
    if (previous) this.#judge(previous);
    this.#excused = false;
    const request: Request = { started, open: true, retryAfter: 0 };
    this.requests.push(request);
    const answer = this.#next();
    if (answer?.kind !== 'token') this.#failures++;
    return new Promise((resolve, reject) => {
      const fail = (error: unknown) => {
        request.open = false;
        request.failed = time.elapsed;
        reject(error);
      };
      signal.addEventListener(
        'abort',
        () => request.open && fail(new DOMException('', 'AbortError')),
      );
      const settle = () => {
        if (!request.open) return;
        if (answer?.kind === 'network') return fail(new TypeError('Failed to fetch'));
        request.open = false;
        const headers = new Headers();
        let status = 200;
        let text = '';
        if (answer?.kind === 'status') {
          ({ status } = answer);
          request.retryAfter = answer.retryAfter ?? 0;
          if (answer.retryAfter !== undefined) headers.set('retry-after', `${answer.retryAfter}`);
        } else if (answer?.kind === 'garbage') ({ text } = answer);
        else text = this.#issue(answer as Answer, started);
        // A token that has ended, or that the widget refused, is a failure as well.
        const last = `token-${this.#tokens}`;
        const dead = (this.#ends.get(last) ?? 0) <= time.elapsed || this.#refused.has(last);
        if (status >= 400 || answer?.kind === 'garbage' || dead) request.failed = time.elapsed;
        else {
          this.#failures = 0;
          this.#served = time.elapsed;
        }
        resolve({ ok: status < 400, status, headers, text: async () => text } as Response);
      };
      if (answer?.kind === 'hang') return;
      if (this.#delay) this.#later(settle, this.#delay);
      else settle();
    });
  }

  #next(): Answer | undefined {
    const answers = this.#answers;
    if (typeof answers === 'function') return answers();
    return answers.length > 1 ? answers.shift() : answers[0];
  }

  #issue(answer: Answer, started: number): string {
    const last = `token-${this.#tokens}`;
    const end = this.#ends.get(last);
    if (answer.kind === 'same' && end) {
      return JSON.stringify({ token: last, expiresIn: (end - started) / 1000 });
    }
    const life = answer.kind === 'token' ? answer.life : answer.kind === 'dead' ? -1 : 3600;
    const token = `token-${++this.#tokens}`;
    this.#ends.set(token, started + life * 1000);
    return JSON.stringify({ token, expiresIn: life });
  }
}
