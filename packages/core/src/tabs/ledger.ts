import { ChatHubError, type ChatHubErrorCode } from '../errors.ts';
import type { TabsEnvironment } from './environment.ts';

/** A token of one organization that a tab got. */
export interface SharedToken {
  token: string;
  /** From its request to its end, in milliseconds; infinite when it does not say. */
  life: number;
  /** Epoch milliseconds: the tabs of one machine have one clock. */
  ends: number;
}

/** What tabs tell each other of an organization; without more, that they need a token. */
interface Message {
  organization: string;
  shared?: SharedToken;
  failure?: { code: ChatHubErrorCode; retryAfter: number; at: number };
}

/** What the tabs of a user know together, in memory. */
export interface Ledger {
  get(organization: string): SharedToken | undefined;
  /** Keeps a token, and tells it to all. */
  add(organization: string, shared: SharedToken): SharedToken;
  /** ChatHub refused it: nobody gets it from this tab again. */
  refuse(token: string | undefined): void;
  /** Tells all that a request has failed. */
  fail(organization: string, error: ChatHubError): void;
  /** The failure that some tab has met since, if one has. */
  failureSince(organization: string, time: number): ChatHubError | undefined;
  /** Asks the others; resolves when they have told enough, or when the signal says it was long enough. */
  ask(organization: string, enough: () => unknown, patience: AbortSignal): Promise<void>;
  /** Forgets everything, and leaves the others. */
  close(): void;
}

export function createLedger(name: string, env: TabsEnvironment): Ledger {
  const { BroadcastChannel, now, window } = env;
  const tokens = new Map<string, SharedToken>();
  const failures = new Map<string, { at: number; error: ChatHubError }>();
  const refused = new Set<string>();
  const answers = new EventTarget();
  const ending = new AbortController();
  let channel: BroadcastChannel | undefined;

  const say = (message: Message) => channel?.postMessage(message);

  const get = (organization: string) => {
    const shared = tokens.get(organization);
    return shared && shared.ends > now() ? shared : undefined;
  };

  const note = (organization: string, shared: SharedToken) => {
    const known = get(organization);
    // Of two, the one that lives longer.
    if (refused.has(shared.token) || (known && known.ends > shared.ends)) return;
    tokens.set(organization, shared);
  };

  const tellFailure = (organization: string) => {
    const known = failures.get(organization);
    if (!known) return;
    const { code, retryAfter } = known.error;
    say({ organization, failure: { code, retryAfter, at: known.at } });
  };

  const hear = ({ data: { organization, shared, failure } }: MessageEvent<Message>) => {
    if (shared) note(organization, shared);
    else if (failure) {
      const { code, retryAfter, at } = failure;
      const error = new ChatHubError(code, 'in another tab', { retryAfter });
      failures.set(organization, { at, error });
    } else {
      const known = get(organization);
      if (known) say({ organization, shared: known });
      tellFailure(organization);
      return;
    }
    answers.dispatchEvent(new Event(organization));
  };

  const join = () => {
    if (!BroadcastChannel || channel || ending.signal.aborted) return;
    channel = new BroadcastChannel(name);
    channel.onmessage = hear;
  };
  const leave = () => {
    channel?.close();
    channel = undefined;
  };
  const { signal } = ending;
  // A page with an open channel may not be kept for the way back (HTML, "back/forward cache").
  window?.addEventListener('pagehide', leave, { signal });
  window?.addEventListener('pageshow', join, { signal });
  join();

  return {
    get,
    add(organization, shared) {
      failures.delete(organization);
      note(organization, shared);
      say({ organization, shared });
      return shared;
    },
    refuse(token) {
      if (!token) return;
      refused.add(token);
      for (const [organization, shared] of tokens) {
        if (shared.token === token) tokens.delete(organization);
      }
    },
    fail(organization, error) {
      failures.set(organization, { at: now(), error });
      tellFailure(organization);
    },
    failureSince(organization, time) {
      const failure = failures.get(organization);
      return failure && failure.at >= time ? failure.error : undefined;
    },
    ask: (organization, enough, patience) =>
      new Promise((resolve) => {
        if (!channel || enough()) return resolve();
        const look = () => {
          if (enough()) resolve();
        };
        answers.addEventListener(organization, look, { signal: patience });
        patience.addEventListener('abort', () => resolve());
        say({ organization });
      }),
    close() {
      ending.abort();
      leave();
      tokens.clear();
      failures.clear();
    },
  };
}
