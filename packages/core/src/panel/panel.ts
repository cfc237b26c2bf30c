import { attempt } from '../attempt.ts';
import { ChatHubError, type ChatHubErrorCode } from '../errors.ts';
import type { Hub } from '../hub.ts';
import { listen } from '../listen.ts';
import { createTrouble, type Trouble } from '../trouble.ts';
import { createActivity } from './activity.ts';
import { documentHost } from './document.ts';
import { frameHost } from './frame.ts';
import type { PanelHost } from './host.ts';
import { type Boot, registryOf } from './registry.ts';
import { scriptId, scriptUrlFor, trustedUrl } from './script.ts';

/** How often a booting widget is looked at, in milliseconds: not all that it does can be observed. */
const FRAME = 16;

/** A reload waits no longer than until so long before the old token ends, in milliseconds. */
const RELOAD_MARGIN = 60_000;

/** One boot of the widget. */
interface Instance {
  host: PanelHost;
  /** Set as soon as it can take a script. */
  document?: Document;
  boot: Boot;
  /** What it put into its document: the preload and the tag. */
  tags: HTMLElement[];
  /** Ends its listeners. */
  controller: AbortController;
  /** When it is late; unset before the tag is in. */
  late?: number;
  ready?: boolean;
  /** Its token has ended, by the clock or in the words of the widget. */
  expired?: boolean;
  token?: string;
  /** When its token ends. */
  hard: number;
  /** When it gives way to a fresh token, whoever types. */
  reloadBy: number;
}

/** Boots, replaces and removes the widget, for the token of the session. */
export interface Panel {
  trouble: Trouble;
  /** Whether people see a panel that works. */
  live(): boolean;
  /** Starts what must run, and looks whether what boots has become ready, or is late. */
  check(): void;
  remove(): void;
}

export function createPanel(hub: Hub): Panel {
  const { clock, due, reconcile } = hub;
  const page = hub.document as Document;
  const trouble = createTrouble(hub);
  const activity = createActivity(page, clock.now);
  // The first is the one that people see; in a frame, another may boot behind it.
  const instances = new Set<Instance>();
  let rendersNodes = false;

  /** A panel that showed up once must show up again: a module may boot and yet render nothing. */
  const expectsNodes = () => {
    rendersNodes ||= [...instances].some(({ ready, host }) => ready && host.rendered()[0]);
    return rendersNodes;
  };

  const end = (instance: Instance) => {
    const { host, tags, controller } = instance;
    controller.abort();
    for (const tag of tags) tag.remove();
    expectsNodes();
    host.close();
    instances.delete(instance);
  };

  const remove = () => {
    for (const instance of instances) end(instance);
    trouble.clear();
  };

  const fail = (instance: Instance, code: ChatHubErrorCode, detail?: string) => {
    instance.boot.loaded = false;
    if (!instances.has(instance)) return;
    end(instance);
    trouble.fail(new ChatHubError(code, detail));
    reconcile();
  };

  /** A tag that a strict Content-Security-Policy lets through. */
  const add = <Name extends 'script' | 'link'>(
    { document, tags }: Instance,
    name: Name,
    properties: Partial<HTMLElementTagNameMap[Name]>,
  ) => {
    const tag = Object.assign((document as Document).createElement(name), properties);
    // Browsers hide the page's nonce from selectors, not from the property; a nonce that is set as
    // a property in turn does not reflect to the attribute.
    const nonce = hub.options.nonce ?? page.querySelector<HTMLElement>('script[nonce]')?.nonce;
    if (nonce) tag.setAttribute('nonce', nonce);
    tags.push(tag);
    return tag;
  };

  /**
   * Gives it a script that will run, and tells whether somebody waits for that already: a script that is
   * on its way runs, whatever became of its tag, and once under one URL. It finds the tag of then.
   */
  const identify = (instance: Instance) => {
    const document = instance.document as Document;
    const { scriptUrl } = hub.options;
    const { boots } = registryOf(document);
    const key = scriptUrl + scriptId(hub.options);
    const last = boots[key];
    const shared = last && last.loaded == null;
    boots[key] = shared ? last : { url: scriptUrlFor(document, scriptUrl, !!trouble.error) };
    instance.boot = boots[key];
    return shared;
  };

  const insert = (instance: Instance) => {
    const document = instance.document as Document;
    // One that others waited for has run meanwhile, and found no tag.
    if (instance.boot.loaded != null) identify(instance);
    instance.late = clock.now() + hub.options.loadTimeout;
    try {
      const script = add(instance, 'script', {
        type: 'module',
        id: scriptId(hub.options),
        src: trustedUrl(document, instance.boot.url),
        onload() {
          // A widget may hold its tag for as long as the page lives, and must not hold all this with it.
          script.onload = script.onerror = null;
          instance.boot.loaded = true;
          reconcile();
        },
        onerror: () => fail(instance, hub.navigator.onLine ? 'script-network' : 'offline'),
      });
      script.setAttribute('token', instance.token as string);
      // A page that is still being parsed may have no body yet.
      (document.body ?? document.documentElement).append(script);
    } catch {
      fail(instance, 'script-blocked', 'trusted-types');
    }
  };

  /** Hears how a widget fails. */
  const watch = (instance: Instance) => {
    const failed = ({ message, filename, reason }: Partial<ErrorEvent & PromiseRejectionEvent>) => {
      const text = `${message ?? reason?.message ?? reason}`;
      if (!instance.token) return;
      if (/token expired/i.test(text)) {
        instance.expired = true;
        if (instance.token === hub.session.token) hub.session.reject();
        reconcile();
      } else if (instance.ready) {
        if (/^script error/i.test(text)) hub.session.suspect();
        // WebKit tells an address without its query where the engine itself threw.
      } else if (
        `${filename ?? reason?.stack}`.includes(instance.boot.url.split(/[?#]/)[0] as string)
      ) {
        // The widget's own words, without anything that could be a token.
        const words = text.replaceAll(instance.token, '…').replace(/[\w.~+/=-]{30,}/g, '…');
        fail(instance, 'script-threw', words);
      }
    };
    listen(
      instance.document?.defaultView as Window,
      {
        ...activity.handlers,
        error: failed,
        unhandledrejection: failed,
        securitypolicyviolation({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent) {
          // A browser may tell no more of a blocked address than its origin.
          const [blocked] = blockedURI.split(/[?#]/) as [string];
          const ours = instance.token && blocked && instance.boot.url.startsWith(blocked);
          if (ours && /^script/.test(effectiveDirective)) fail(instance, 'script-blocked');
        },
      },
      instance.controller.signal,
    );
  };

  const open = () => {
    const { scriptUrl, isolation, panelSelector } = hub.options;
    const instance = { tags: [], controller: new AbortController() } as unknown as Instance;
    const opened = (document: Document) => {
      if (instance.document) {
        remove();
        return reconcile();
      }
      instance.document = document;
      const shared = identify(instance);
      document.head.append(
        add(instance, 'link', {
          rel: 'modulepreload',
          href: instance.boot.url,
          // Engines that remember a failed URL would fail the tag as well: give it another one. But
          // Firefox fails a preload, and nothing else, when an earlier one was taken away on its way.
          onerror() {
            if (!shared) instance.boot.url = scriptUrlFor(document, scriptUrl, true);
          },
        }),
      );
      watch(instance);
      if (instance.token) insert(instance);
    };
    instances.add(instance);
    if (isolation === 'frame') instance.host = frameHost(hub.container as HTMLElement, opened);
    else {
      instance.host = documentHost(page, scriptId(hub.options), panelSelector, hub.container);
      opened(page);
    }
    return instance;
  };

  const isReady = ({ document, host }: Instance) => {
    const { readyWhen } = hub.options;
    if (typeof readyWhen === 'string') return document?.querySelector(readyWhen);
    if (readyWhen) return attempt(() => readyWhen(document as Document));
    return !expectsNodes() || host.rendered()[0];
  };

  const newest = () => [...instances].at(-1);

  /** Whether what boots has become ready, or is late. */
  const checkBoot = (instance: Instance) => {
    const { boot, host, late } = instance;
    if (!late || instance.ready || instance.expired) return;
    if (boot.loaded && isReady(instance)) {
      instance.ready = true;
      for (const other of instances) if (other !== instance) end(other);
      if (host.frame) Object.assign(host.frame.style, { position: '', visibility: '' });
      trouble.clear();
    } else if (due(late)) fail(instance, boot.loaded ? 'panel-not-rendered' : 'script-timeout');
    else if (boot.loaded) due(clock.now() + FRAME);
  };

  /** Whether a fresh token may take the place of the one that the panel runs on. */
  const mayReload = ({ token, ready, expired, reloadBy }: Instance) => {
    const { reload } = hub.options;
    if (!token || expired) return true;
    if (!ready || reload === 'never') return false;
    return reload === 'immediate' || due(reloadBy) || activity.quiet();
  };

  return {
    trouble,
    remove,
    live() {
      const [current] = instances;
      return !!current?.ready && !current.expired;
    },
    check() {
      const { token, hard } = hub.session;
      let instance = newest();
      if (instance) {
        for (const one of instances) {
          // A next one that does not boot leaves the old one, but not for longer than its token lives.
          const ended = !token || (hub.options.reload !== 'never' && due(one.hard));
          one.expired ||= !!one.token && ended;
        }
        checkBoot(instance);
        // Who may not have a token may not go on reading; in passing trouble, a half-written reply stays.
        if (instance.expired && hub.session.trouble.due === Infinity) remove();
        instance = newest();
      }
      // The download starts while the token is on its way.
      if (!instance && !trouble.error) instance = open();
      // A token that was taken for ended may come once more: what was withheld must boot again.
      if (!token || (token === instance?.token && !instance.expired)) return;
      instance?.tags[1]?.setAttribute('token', token);
      if (!due(trouble.due) || (instance && !mayReload(instance))) return;
      if (instance?.token && !(instance.ready && instance.host.frame)) end(instance);
      if (!instance || instance.token) instance = open();
      instance.token = token;
      instance.hard = hard;
      // A short token lives for less than the margin.
      instance.reloadBy = hard - Math.min(RELOAD_MARGIN, (hard - clock.now()) / 8);
      if (instance.document) insert(instance);
    },
  };
}
