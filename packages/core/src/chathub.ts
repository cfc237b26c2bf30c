import { createClock } from './clock.ts';
import { createEnvironment, type Environment } from './environment.ts';
import { ChatHubError } from './errors.ts';
import type { Hub } from './hub.ts';
import { listen } from './listen.ts';
import {
  type ChatHubOptions,
  mergeOptions,
  type PartialChatHubOptions,
  type ResolvedOptions,
  resolveOptions,
} from './options.ts';
import { createPanel } from './panel/panel.ts';
import { claim } from './panel/registry.ts';
import { scriptId } from './panel/script.ts';
import type { ChatHubState, ChatHubStatus } from './state.ts';
import { createTokenSession } from './token/session.ts';

/** The longest wait in one timer, in milliseconds: sleep and clock jumps are seen within it. */
const TICK = 15_000;

/** One organization's operator panel with its token: what {@link createChatHub} returns. */
export interface ChatHub {
  /** The same reference until something changed. */
  getState(): ChatHubState;
  /** Calls back after each change; returns the unsubscribe function. */
  subscribe(listener: () => void): () => void;
  /**
   * Shows the panel; counted, so that a double mount is a non-event. Does nothing on a server.
   *
   * @param container Holds the frame in `frame` isolation, where it is required.
   * @returns Its release. The panel leaves with the last one.
   * @throws ChatHubError `bad-options` without a container in `frame` isolation.
   */
  mount(container?: HTMLElement): () => void;
  /**
   * Changes options. Another organization, endpoint or constant token is another identity: the old
   * token is forgotten. Functions may be new at each call: they restart nothing.
   *
   * @throws ChatHubError `bad-options`, and then nothing has changed.
   */
  update(options: PartialChatHubOptions): void;
  /**
   * Resolves at `ready`; rejects with the error once `unavailable` is left only by `retry()`,
   * and with `superseded` on `destroy()`.
   */
  whenReady(): Promise<void>;
  /** A new token now. Rejects with the error; joins a request that is under way. */
  refresh(): Promise<void>;
  /** Tries again now, from `unavailable`. */
  retry(): void;
  /** Ends everything and forgets the token. Final. */
  destroy(): void;
}

/**
 * Creates the panel of one organization. Nothing runs until `mount`, and nothing at all on a server.
 *
 * @param options Where tokens come from, and how the panel behaves.
 * @param environment For tests: clock, timers, chance, network and page.
 * @throws ChatHubError `bad-options`
 *
 * @example
 * const chathub = createChatHub({ tokenEndpoint: '/api/chathub/token' });
 * chathub.subscribe(() => console.log(chathub.getState().status));
 * const release = chathub.mount();
 */
export function createChatHub(
  options: ChatHubOptions,
  environment?: Partial<Environment>,
): ChatHub {
  const env = createEnvironment(environment);
  const { document, window, setTimeout, clearTimeout } = env;
  const clock = createClock(env.now);
  const listeners = new Set<() => void>();
  const mounts = new Set<{ container: HTMLElement | undefined }>();
  const superseded = new ChatHubError('superseded');
  let given: PartialChatHubOptions = options;
  let state = {} as ChatHubState;
  // What is told while the panel is not this hub's; nothing while it is.
  let away: Omit<ChatHubState, 'expiresAt'> | undefined;
  let release: (() => void) | undefined;
  let timer: unknown;
  let next: number;

  const publish = () => {
    const { token, hard, trouble } = hub.session;
    const live = token && panel.live();
    const { error, due } = token && !(live && trouble.error) ? panel.trouble : trouble;
    const now: ChatHubState = {
      status: live ? 'ready' : error ? 'unavailable' : token ? 'loading' : 'authorizing',
      error,
      expiresAt: token ? clock.epoch(hard) : null,
      retryAt: live || !error ? null : clock.epoch(due),
      ...away,
    };
    if ((Object.keys(now) as Array<keyof ChatHubState>).some((key) => now[key] !== state[key])) {
      state = now;
      // Not with an event: a server that imitates a page (Angular's) has one that Node refuses.
      for (const tell of [...listeners]) {
        try {
          if (listeners.has(tell)) tell();
        } catch (error) {
          queueMicrotask(() => {
            throw error;
          });
        }
      }
    }
  };

  const hub = {
    ...env,
    clock,
    options: resolveOptions(given, document),
    due(time: number) {
      const left = time - clock.now();
      if (left > 0) next = Math.min(next, left);
      return left <= 0;
    },
    reconcile() {
      next = TICK;
      if (!away) {
        hub.session.check();
        panel.check();
      }
      clearTimeout(timer as never);
      if (!away) timer = setTimeout(hub.reconcile, next);
      publish();
    },
  } as Hub;
  const panel = createPanel(hub);

  const pause = (status: ChatHubStatus, error: ChatHubError | null = null) => {
    away = { status, error, retryAt: null };
    hub.session.stop();
    panel.remove();
  };

  const enter = () => {
    const controller = new AbortController();
    const wake = () => {
      hub.session.trouble.wake();
      panel.trouble.wake();
      hub.reconcile();
    };
    // What may mean that time has passed unnoticed or the network is back.
    const waking = { online: wake, focus: wake, pageshow: wake, visibilitychange: wake };
    listen(window as EventTarget, waking, controller.signal);
    const withdraw = claim(document as Document, scriptId(hub.options), (newest) => {
      if (newest) away = undefined;
      else pause('unavailable', superseded);
      queueMicrotask(hub.reconcile);
    });
    return () => {
      controller.abort();
      withdraw();
    };
  };

  const leave = (status: ChatHubStatus) => {
    pause(state.status === 'destroyed' ? 'destroyed' : status);
    const done = release;
    release = undefined;
    done?.();
  };

  const settle = () => {
    const [first] = mounts;
    if (hub.container !== first?.container) {
      hub.container = first?.container;
      if (hub.options.isolation === 'frame') panel.remove();
    }
    if (first) release ??= enter();
    else leave('idle');
    hub.reconcile();
  };

  const chathub: ChatHub = {
    getState: () => state,
    subscribe(listener) {
      const entry = () => listener();
      listeners.add(entry);
      return () => listeners.delete(entry);
    },
    mount(container) {
      if (state.status === 'destroyed' || !document) return () => {};
      if (!container && hub.options.isolation === 'frame') {
        throw new ChatHubError('bad-options', 'container');
      }
      const entry = { container };
      mounts.add(entry);
      settle();
      return () => {
        mounts.delete(entry);
        // A framework that unmounts and mounts again at once (StrictMode, hot reload, a moved
        // element) keeps its panel.
        queueMicrotask(settle);
      };
    },
    update(patch) {
      const merged = mergeOptions(given, patch);
      const options = resolveOptions(merged, document);
      const differs = (...names: Array<keyof ResolvedOptions>) =>
        names.some((name) => `${options[name]}` !== `${hub.options[name]}`);
      // A function that comes or goes is told by the source that it replaces or that replaces it.
      const identity = differs('organization', 'tokenEndpoint', 'token');
      if (identity || differs('scriptUrl', 'isolation', 'panelSelector')) leave('idle');
      given = merged;
      hub.options = options;
      if (identity) hub.session = createTokenSession(hub);
      // Without a mount now there may be one in a moment: only the queued look may leave.
      if (mounts.size) settle();
      else hub.reconcile();
    },
    whenReady: () =>
      new Promise((resolve, reject) => {
        const look = () => {
          const { status, error, retryAt } = state;
          if (status === 'ready') resolve();
          else if (status === 'destroyed' || (error && !retryAt)) reject(error ?? superseded);
          else return;
          stop();
        };
        const stop = chathub.subscribe(look);
        look();
      }),
    refresh() {
      if (away) return Promise.reject(superseded);
      const refreshed = hub.session.refresh();
      hub.reconcile();
      return refreshed;
    },
    retry() {
      // A newer mount has the panel: this one claims it back.
      if (away) leave('idle');
      panel.trouble.clear();
      hub.session.retry();
      settle();
    },
    destroy() {
      mounts.clear();
      leave('destroyed');
      hub.session = createTokenSession(hub);
      hub.reconcile();
    },
  };
  hub.session = createTokenSession(hub);
  leave('idle');
  publish();
  return chathub;
}
