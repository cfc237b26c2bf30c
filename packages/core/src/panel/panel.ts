import type { Clock } from '../clock.ts';
import type { Environment } from '../environment.ts';
import { ChatHubError, type ChatHubErrorCode } from '../errors.ts';
import type { ResolvedOptions } from '../options.ts';
import { createTrouble, type Trouble } from '../trouble.ts';
import { documentHost } from './document.ts';
import { frameHost } from './frame.ts';
import type { PanelHost } from './host.ts';
import { createTag, scriptId, scriptUrlFor, trustedUrl } from './script.ts';

/** One boot of the widget. */
export interface Instance {
  host: PanelHost;
  /** Set as soon as it can take a script. */
  document?: Document;
  url: string;
  /** What it put into its document: the preload and the tag. */
  tags: HTMLElement[];
  /** When it is late; unset before the tag is in. */
  late?: number;
  loaded?: boolean;
  ready?: boolean;
  ended?: boolean;
  /** The widget said that its token is spent. */
  expired?: boolean;
  token?: string;
  /** When its token ends. */
  deadline: number;
}

/** Boots, replaces and removes the widget; knows nothing of where tokens come from. */
export interface Panel {
  trouble: Trouble;
  /** The panel that people see. */
  current?: Instance | undefined;
  /** In a frame, the one that boots behind it. */
  next?: Instance | undefined;
  /** Starts the download while the token is on its way. */
  prepare(): void;
  boot(token: string, deadline: number): void;
  /** Looks whether what boots has become ready, or is late. */
  check(now: number): void;
  /** An error or a violation of the Content-Security-Policy in the document of an instance. */
  heard(instance: Instance, event: Event): void;
  remove(): void;
}

/** An address without what makes each run of it different. */
const bare = (url: string) => url.split(/[?#]/)[0] as string;

export function createPanel(
  environment: Environment,
  clock: Clock,
  options: () => ResolvedOptions,
  container: () => HTMLElement | undefined,
  listen: (window: Window) => void,
  changed: () => void,
): Panel {
  const trouble = createTrouble(clock, environment.random);
  const page = environment.document as Document;
  let base: string | undefined;
  // A panel that showed up once must show up again: a module may boot and yet render nothing.
  let expectsNodes = false;

  const end = (instance: Instance | undefined) => {
    if (!instance) return;
    const { host, tags, ready } = instance;
    instance.ended = true;
    for (const tag of tags) tag.remove();
    if (ready && host.rendered()[0]) expectsNodes = true;
    host.close();
  };

  const fail = (instance: Instance, code: ChatHubErrorCode, detail?: string) => {
    if (instance.ended) return;
    end(instance);
    if (instance === panel.next) panel.next = undefined;
    else panel.current = undefined;
    base = undefined;
    trouble.fail(new ChatHubError(code, detail));
    changed();
  };

  const add = <Name extends 'script' | 'link'>(
    { document, tags }: Instance,
    name: Name,
    properties: Partial<HTMLElementTagNameMap[Name]>,
  ) => {
    const tag = createTag(
      document as Document,
      name,
      // Browsers hide the nonce from selectors, not from the property.
      options().nonce ?? page.querySelector<HTMLElement>('script[nonce]')?.nonce,
      properties,
    );
    tags.push(tag);
    return tag;
  };

  const insert = (instance: Instance) => {
    const document = instance.document as Document;
    instance.late = clock.now() + options().loadTimeout;
    try {
      const script = add(instance, 'script', {
        type: 'module',
        id: scriptId(options()),
        src: trustedUrl(document, instance.url),
        onload() {
          instance.loaded = true;
          changed();
        },
        onerror: () => fail(instance, environment.navigator.onLine ? 'script-network' : 'offline'),
      });
      script.setAttribute('token', instance.token as string);
      document.body.append(script);
    } catch {
      fail(instance, 'script-blocked', 'trusted-types');
    }
  };

  const open = (): Instance => {
    const { scriptUrl, isolation, panelSelector } = options();
    const failed = !!trouble.error;
    const instance = { tags: [] } as unknown as Instance;
    const opened = (document: Document) => {
      if (instance.document) {
        panel.remove();
        return changed();
      }
      instance.document = document;
      const url = (retry: boolean) => scriptUrlFor(document, base ?? scriptUrl, retry);
      instance.url = url(failed);
      const link = add(instance, 'link', {
        rel: 'modulepreload',
        href: instance.url,
        // Engines that remember a failed URL would fail the tag as well: give it another one.
        onerror() {
          instance.url = url(true);
        },
      });
      document.head.append(link);
      if (isolation === 'frame') listen(document.defaultView as Window);
      if (instance.token) insert(instance);
    };
    const place = container();
    if (isolation === 'frame') instance.host = frameHost(place as HTMLElement, opened);
    else {
      instance.host = documentHost(page, scriptId(options()), panelSelector, place);
      opened(page);
    }
    return instance;
  };

  const isReady = (document: Document, host: PanelHost) => {
    const { readyWhen } = options();
    try {
      if (typeof readyWhen === 'string') return document.querySelector(readyWhen);
      return readyWhen ? readyWhen(document) : !expectsNodes || host.rendered()[0];
    } catch {
      return false;
    }
  };

  const panel: Panel = {
    trouble,
    prepare() {
      panel.current ??= open();
    },
    boot(token, deadline) {
      let instance = panel.current;
      end(panel.next);
      panel.next = undefined;
      if (instance?.ready && instance.host.frame) instance = panel.next = open();
      else if (!instance || instance.token) {
        end(instance);
        instance = panel.current = open();
      }
      Object.assign(instance, { token, deadline });
      if (instance.document) insert(instance);
    },
    check(now) {
      const instance = panel.next ?? panel.current;
      if (!instance?.late || instance.ready || instance.expired) return;
      const { document, host, loaded, late, url } = instance;
      if (loaded && isReady(document as Document, host)) {
        const old = panel.current;
        panel.current = instance;
        panel.next = undefined;
        if (old !== instance) end(old);
        if (host.frame) host.frame.style.position = host.frame.style.visibility = '';
        instance.ready = true;
        base = url;
        trouble.clear();
      } else if (now >= late) {
        fail(instance, loaded ? 'panel-not-rendered' : 'script-timeout');
      }
    },
    heard(instance, event) {
      const { message, filename, reason, blockedURI, effectiveDirective } = event as ErrorEvent &
        PromiseRejectionEvent &
        SecurityPolicyViolationEvent;
      if (blockedURI) {
        // A browser may tell no more of a blocked address than its origin.
        if (/^script/.test(effectiveDirective) && bare(instance.url).startsWith(bare(blockedURI))) {
          fail(instance, 'script-blocked', effectiveDirective);
        }
      } else if (
        !instance.ready &&
        `${filename ?? reason?.stack}`.includes(instance.url.split('#')[0] as string)
      ) {
        // The widget's own words, without anything that could be a token.
        fail(instance, 'script-threw', `${message ?? reason}`.replace(/[\w.~+/=-]{30,}/g, '…'));
      }
    },
    remove() {
      end(panel.next);
      end(panel.current);
      panel.next = panel.current = undefined;
      trouble.clear();
    },
  };
  return panel;
}
