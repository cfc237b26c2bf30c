import { createClock } from './clock.ts';
import { createEnvironment, type Environment } from './environment.ts';
import { ChatHubError } from './errors.ts';
import {
  type ChatHubOptions,
  mergeOptions,
  type PartialChatHubOptions,
  type ResolvedOptions,
  resolveOptions,
} from './options.ts';
import { createActivity } from './panel/activity.ts';
import { createPanel, type Instance } from './panel/panel.ts';
import { claim } from './panel/registry.ts';
import { scriptId } from './panel/script.ts';
import type { ChatHubState, ChatHubStatus } from './state.ts';
import { createTokenSession } from './token/session.ts';

/** The longest wait in one timer, in milliseconds: sleep and clock jumps are seen within it. */
const TICK = 15_000;

/** How often a booting widget is looked at, in milliseconds: not all that it does can be observed. */
const FRAME = 16;

/** What may mean that time has passed unnoticed or the network is back. */
const WAKING = ['online', 'focus', 'pageshow', 'visibilitychange'];

/** How a widget's failures are heard. */
const FAILING = ['error', 'unhandledrejection', 'securitypolicyviolation'];

/** A reload waits no longer than until so long before the old token ends, in milliseconds. */
const RELOAD_MARGIN = 60_000;

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
  let given: PartialChatHubOptions = options;
  let resolved = resolveOptions(given, document);

  const changes = new EventTarget();
  const mounts = new Set<{ container: HTMLElement | undefined }>();
  const superseded = new ChatHubError('superseded');
  let state: ChatHubState = { status: 'idle', error: null, expiresAt: null, retryAt: null };
  let destroyed = false;
  // Mounted, and the newest to claim this panel.
  let active = false;
  let release: (() => void) | undefined;
  let timer: unknown;
  let place: HTMLElement | undefined;
  let reloadBy = 0;

  const publish = () => {
    const { token } = session;
    const live = panel.current?.ready && !panel.current.expired;
    const trouble = token && !live ? panel.trouble : session.trouble;
    let { error } = trouble;
    let status: ChatHubStatus = error ? 'unavailable' : token ? 'loading' : 'authorizing';
    if (token && live) {
      status = 'ready';
      error ??= panel.trouble.error;
    }
    if (!active) {
      status = destroyed ? 'destroyed' : release ? 'unavailable' : 'idle';
      error = release ? superseded : null;
    }
    const next: ChatHubState = {
      status,
      error,
      expiresAt: token ? clock.epoch(session.hard) : null,
      retryAt: active && status === 'unavailable' ? clock.epoch(trouble.due) : null,
    };
    if (Object.entries(next).some(([key, value]) => value !== state[key as keyof ChatHubState])) {
      state = next;
      changes.dispatchEvent(new Event(''));
    }
  };

  /** Whether a fresh token may take the place of the one that the panel runs on. */
  const mayReload = (now: number, { ready, expired, deadline }: Instance) => {
    const left = deadline - now;
    // A short token leaves less than the margin: then half of what is left.
    reloadBy ||= deadline - Math.min(RELOAD_MARGIN, left / 2);
    if (expired || left <= 0) return true;
    if (!ready || resolved.reload === 'never') return false;
    return resolved.reload === 'immediate' || now >= reloadBy || activity.quiet(now);
  };

  const reconcile = () => {
    clearTimeout(timer as never);
    const now = clock.now();
    let next = Infinity;
    if (active) {
      session.check(now);
      panel.check(now);
      const { token, hard } = session;
      const { trouble } = panel;
      if (!trouble.error) panel.prepare();
      const instance = panel.next ?? panel.current;
      if (!token || token === instance?.token) reloadBy = 0;
      else {
        instance?.tags[1]?.setAttribute('token', token);
        if (now >= trouble.due && (!instance?.token || mayReload(now, instance))) {
          panel.boot(token, hard);
        }
      }
      next = Math.min(
        session.next(),
        trouble.due > now ? trouble.due : Infinity,
        instance?.late && !instance.ready
          ? instance.loaded
            ? now + FRAME
            : instance.late
          : Infinity,
        reloadBy > now ? reloadBy : Infinity,
        now + TICK,
      );
      timer = setTimeout(reconcile, Math.max(0, next - now));
    }
    publish();
  };

  const handle = (event: Event) => {
    const { type, currentTarget } = event;
    const { message, filename, reason, blockedURI, effectiveDirective } = event as ErrorEvent &
      PromiseRejectionEvent &
      SecurityPolicyViolationEvent;
    const text = `${message ?? reason?.message ?? reason}`;
    const instance = [panel.next, panel.current].find(
      (one) => one?.document?.defaultView === currentTarget,
    );
    if (activity.types.includes(type)) activity.saw(event, clock.now());
    else if (WAKING.includes(type)) {
      session.trouble.wake();
      panel.trouble.wake();
      reconcile();
    } else if (!instance?.token) {
      // Nothing of ours runs there.
    } else if (blockedURI) {
      // A browser may tell no more of a blocked address than its origin.
      const blocked = instance.url.startsWith(blockedURI.split(/[?#]/)[0] as string);
      if (blocked && /^script/.test(effectiveDirective)) panel.fail(instance, 'script-blocked');
    } else if (/token expired/i.test(text)) {
      instance.expired = true;
      if (instance.token === session.token) session.reject();
      reconcile();
    } else if (instance.ready) {
      if (/^script error/i.test(text)) session.suspect();
    } else if (`${filename ?? reason?.stack}`.includes(instance.url.split('#')[0] as string)) {
      // The widget's own words, without anything that could be a token.
      panel.fail(instance, 'script-threw', text.replace(/[\w.~+/=-]{30,}/g, '…'));
    }
  };
  const listen = (
    target: EventTarget,
    method: 'addEventListener' | 'removeEventListener',
    types: string[] = [],
  ) => {
    for (const type of [...FAILING, ...activity.types, ...types])
      target[method](type, handle, true);
  };

  const activity = createActivity(document as Document);
  const session = createTokenSession(env, clock, () => resolved, reconcile);
  const panel = createPanel(
    env,
    clock,
    () => resolved,
    () => place,
    (frame) => listen(frame, 'addEventListener'),
    reconcile,
  );

  const activate = (now: boolean) => {
    active = now;
    if (!now) {
      session.stop();
      panel.remove();
    }
    reconcile();
  };

  const leave = () => {
    const done = release;
    release = undefined;
    if (!done) return;
    listen(window as EventTarget, 'removeEventListener', WAKING);
    activate(false);
    done();
  };

  const settle = () => {
    const [first] = mounts;
    if (place !== first?.container) {
      place = first?.container;
      if (resolved.isolation === 'frame') panel.remove();
    }
    if (!first) leave();
    else if (!release) {
      listen(window as EventTarget, 'addEventListener', WAKING);
      release = claim(document as Document, scriptId(resolved), activate);
      active = true;
    }
    reconcile();
  };

  const chathub: ChatHub = {
    getState: () => state,
    subscribe(listener) {
      const entry = () => listener();
      changes.addEventListener('', entry);
      return () => changes.removeEventListener('', entry);
    },
    mount(container) {
      if (destroyed || !document) return () => {};
      if (!container && resolved.isolation === 'frame') {
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
      const next = resolveOptions(merged, document);
      const identity = identityOf(next) !== identityOf(resolved);
      if (identity || placeOf(next) !== placeOf(resolved)) leave();
      given = merged;
      resolved = next;
      if (identity) session.reset();
      // Without a mount now there may be one in a moment: only the queued look may leave.
      if (mounts.size) settle();
      else reconcile();
    },
    whenReady: () =>
      new Promise((resolve, reject) => {
        const look = () => {
          const { status, error, retryAt } = state;
          if (status === 'ready') resolve();
          else if (destroyed || (error && !retryAt)) reject(error ?? superseded);
          else return;
          stop();
        };
        const stop = chathub.subscribe(look);
        look();
      }),
    refresh: () => (active ? session.refresh() : Promise.reject(superseded)),
    retry() {
      // A newer mount has the panel: this one claims it back.
      if (!active) leave();
      panel.trouble.clear();
      session.retry();
      settle();
    },
    destroy() {
      destroyed = true;
      mounts.clear();
      leave();
      session.reset();
      reconcile();
    },
  };
  return chathub;
}

const identityOf = ({ organization, tokenEndpoint, token, fetchToken }: ResolvedOptions) =>
  `${[organization, tokenEndpoint, token, !!fetchToken]}`;

const placeOf = ({ scriptUrl, isolation, panelSelector }: ResolvedOptions) =>
  `${[scriptUrl, isolation, panelSelector]}`;
