import { attempt } from './attempt.ts';
import { ChatHubError } from './errors.ts';
import type { ChatHubNotice } from './notice/chathub-notice.ts';

/** Why a token is asked for. */
export type TokenReason = 'initial' | 'refresh' | 'rejected';

/** What a `fetchToken` function is told. */
export interface TokenContext {
  /** `initial`: there is none; `refresh`: it ends soon; `rejected`: ChatHub refused the last one. */
  reason: TokenReason;
  organization?: string | number;
  /** Aborted on timeout, on `destroy`, and when another identity takes over. */
  signal: AbortSignal;
}

/**
 * An operator token with what is known of its end: `expiresIn` in seconds (preferred: it needs no
 * clock to agree), or `expiresAt` as ISO 8601, epoch milliseconds or `Date`. A JWT may say neither.
 */
export type TokenResponse =
  | string
  | { token: string; expiresIn?: number; expiresAt?: string | number | Date };

/** Where tokens come from: exactly one of the three. */
export type TokenOptions =
  | {
      /** Fetched with `?org=<organization>`, same-origin credentials and `no-store`. */
      tokenEndpoint: string | URL;
      /** Added to that request: headers, credentials, mode. */
      fetchOptions?: RequestInit;
    }
  | {
      /** Your own way to a token. Throw a `Response` or an error with `status` to have it classified. */
      fetchToken(context: TokenContext): Promise<TokenResponse>;
    }
  | {
      /** A constant token, which cannot be renewed. */
      token: string;
    };

/** Everything about the panel that is not its token. */
export interface PanelOptions {
  /** Its own tag id and its own token; different organizations coexist on a page. */
  organization?: string | number;
  /** HTTPS, or loopback. Default: the documented address. */
  scriptUrl?: string | URL;
  /** Default `document`, the documented contract; `frame` isolates it completely. */
  isolation?: 'document' | 'frame';
  /** A selector or a test of the panel's document. Default: the script booted without an error. */
  readyWhen?: string | ((document: Document) => boolean);
  /** What the widget renders, for removal. Default: ids and element names `operator-chat-panel…`. */
  panelSelector?: string;
  /** What a fresh token does to a live panel. Default `quiet`: it waits until nobody types. */
  reload?: 'quiet' | 'immediate' | 'never';
  /** Seconds before expiry. Default: 1 h or a quarter of what was received, whichever is less. */
  refreshBefore?: number;
  /** Milliseconds for a token answer. Default 10,000. */
  tokenTimeout?: number;
  /** Milliseconds for the widget to boot. Default 20,000. */
  loadTimeout?: number;
  /** For the script tag. Default: that of the page's own scripts. */
  nonce?: string;
  /** Asked before a token is used; false counts as refused by ChatHub. */
  validateToken?(token: string, signal: AbortSignal): Promise<boolean>;
}

/**
 * The options of {@link createChatHub}.
 *
 * @example
 * const options: ChatHubOptions = { tokenEndpoint: '/api/chathub/token', organization: 'sales' };
 */
export type ChatHubOptions = TokenOptions & PanelOptions;

/**
 * The same, with every source of tokens in one shape: what `update`, widgets and providers take. What is
 * for widgets alone is nothing to a hub without one.
 */
export type PartialChatHubOptions = Partial<PanelOptions> & {
  tokenEndpoint?: string | URL;
  fetchOptions?: RequestInit;
  fetchToken?(context: TokenContext): Promise<TokenResponse>;
  token?: string;
  /**
   * What a widget shows until its panel is ready and while it is unavailable, where the app gives no content
   * of its own: `english({ mail, phone, link })`. Default: nothing.
   */
  contact?: ChatHubNotice;
};

/** The options of which exactly one says where tokens come from. */
export const SOURCES: readonly ['tokenEndpoint', 'fetchToken', 'token'] = [
  'tokenEndpoint',
  'fetchToken',
  'token',
];

/**
 * Where the widget script is, as ChatHub's "Widget Integration" page documents it.
 */
export const DEFAULT_SCRIPT_URL = 'https://widget.smsbat.com/operator-chat-panel/widget-script.js';

/** HTTPS, or HTTP on this machine: a script or a token must not cross a network in the clear. */
export const isSecureUrl = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' ||
  (protocol === 'http:' && /^((.+\.)?localhost|127(\.\d+){3}|\[::1\])$/.test(hostname));

/** `changes` over `options`; another source of tokens takes the place of the old one. */
export function mergeOptions(
  options: PartialChatHubOptions,
  changes: PartialChatHubOptions,
): PartialChatHubOptions {
  const { tokenEndpoint, fetchToken, token, ...others } = options;
  return { ...(SOURCES.some((name) => changes[name]) ? others : options), ...changes };
}

/** Checked options with their defaults filled in. */
export type ResolvedOptions = PartialChatHubOptions & {
  /** Absolute. */
  scriptUrl: string;
} & Required<Pick<PanelOptions, 'isolation' | 'reload' | 'tokenTimeout' | 'loadTimeout'>>;

/** @throws ChatHubError `bad-options` that names the option. */
export function resolveOptions(
  options: PartialChatHubOptions,
  document: Document | undefined,
): ResolvedOptions {
  const given = Object.entries(options).filter(([, value]) => value != null);
  const resolved: ResolvedOptions = {
    scriptUrl: DEFAULT_SCRIPT_URL,
    isolation: 'document',
    reload: 'quiet',
    tokenTimeout: 10_000,
    loadTimeout: 20_000,
    ...Object.fromEntries(given),
  };
  const sources = SOURCES.filter((name) => resolved[name]);
  const must = (option: string, rule: () => unknown) => {
    if (!attempt(rule)) throw new ChatHubError('bad-options', option);
  };
  const absolute = (url = '' as string | URL) =>
    new URL(url, document?.baseURI ?? 'http://localhost');
  must(`${sources}` || 'no token source', () => sources.length === 1);
  must('tokenEndpoint', () => absolute(resolved.tokenEndpoint));
  must('scriptUrl', () => {
    const url = absolute(resolved.scriptUrl);
    resolved.scriptUrl = url.href;
    return isSecureUrl(url);
  });
  must('isolation', () => ['document', 'frame'].includes(resolved.isolation));
  must('reload', () => ['quiet', 'immediate', 'never'].includes(resolved.reload));
  for (const name of ['refreshBefore', 'tokenTimeout', 'loadTimeout'] as const) {
    must(name, () => (resolved[name] ?? 1) > 0);
  }
  for (const name of ['readyWhen', 'panelSelector'] as const) {
    const selector = resolved[name];
    must(name, () => typeof selector !== 'string' || [document?.querySelector(selector)]);
  }
  return resolved;
}
