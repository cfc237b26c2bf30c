import type { Clock } from '../clock.ts';
import type { Environment } from '../environment.ts';
import { ChatHubError, type ChatHubErrorCode } from '../errors.ts';
import type { ResolvedOptions } from '../options.ts';
import { createTrouble, type Trouble } from '../trouble.ts';
import { documentHost } from './document.ts';
import { FRAME_STYLE, frameHost } from './frame.ts';
import type { PanelHost } from './host.ts';
import { scriptId, scriptUrlFor, trustedUrl } from './script.ts';

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
  fail(instance: Instance, code: ChatHubErrorCode, detail?: string): void;
  remove(): void;
}

export function createPanel(
  environment: Environment,
  clock: Clock,
  options: () => ResolvedOptions,
  container: () => HTMLElement | undefined,
  listen: (window: Window) => void,
  changed: () => void,
): Panel {
  const page = environment.document as Document;
  // A panel that showed up once must show up again: a module may boot and yet render nothing.
  let expectsNodes = false;
  let base: string | undefined;

  const end = (instance: Instance | undefined) => {
    if (!instance) return;
    const { host, tags, ready } = instance;
    instance.ended = true;
    for (const tag of tags) tag.remove();
    expectsNodes ||= !!ready && !!host.rendered()[0];
    host.close();
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
    const nonce = options().nonce ?? page.querySelector<HTMLElement>('script[nonce]')?.nonce;
    if (nonce) tag.setAttribute('nonce', nonce);
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
        onerror: () =>
          panel.fail(instance, environment.navigator.onLine ? 'script-network' : 'offline'),
      });
      script.setAttribute('token', instance.token as string);
      document.body.append(script);
    } catch {
      panel.fail(instance, 'script-blocked', 'trusted-types');
    }
  };

  const open = (): Instance => {
    const { scriptUrl, isolation, panelSelector } = options();
    const failed = !!panel.trouble.error;
    const instance = { tags: [] } as unknown as Instance;
    const opened = (document: Document) => {
      const url = (retry: boolean) => scriptUrlFor(document, base ?? scriptUrl, retry);
      if (instance.document) {
        panel.remove();
        return changed();
      }
      instance.document = document;
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
      if (document !== page) listen(document.defaultView as Window);
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

  const isReady = ({ document, host }: Instance) => {
    const { readyWhen } = options();
    try {
      if (typeof readyWhen === 'string') return document?.querySelector(readyWhen);
      return readyWhen ? readyWhen(document as Document) : !expectsNodes || host.rendered()[0];
    } catch {
      return false;
    }
  };

  const panel: Panel = {
    trouble: createTrouble(clock, environment.random),
    prepare() {
      panel.current ??= open();
    },
    boot(token, deadline) {
      let instance = panel.current;
      end(panel.next);
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
      if (instance.loaded && isReady(instance)) {
        const old = panel.current;
        panel.current = instance;
        panel.next = undefined;
        if (old !== instance) end(old);
        const { frame } = instance.host;
        if (frame) frame.style.cssText = FRAME_STYLE;
        instance.ready = true;
        base = instance.url;
        panel.trouble.clear();
      } else if (now >= instance.late) {
        panel.fail(instance, instance.loaded ? 'panel-not-rendered' : 'script-timeout');
      }
    },
    fail(instance, code, detail) {
      if (instance.ended) return;
      end(instance);
      if (instance === panel.next) panel.next = undefined;
      else panel.current = undefined;
      base = undefined;
      panel.trouble.fail(new ChatHubError(code, detail));
      changed();
    },
    remove() {
      end(panel.next);
      end(panel.current);
      panel.next = panel.current = undefined;
      panel.trouble.clear();
    },
  };
  return panel;
}
