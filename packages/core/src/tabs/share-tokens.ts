import { ChatHubError } from '../errors.ts';
import type { Hub } from '../hub.ts';
import type { TokenContext } from '../options.ts';
import { classify, requestToken } from '../token/source.ts';
import { createTabsEnvironment, type TabsEnvironment } from './environment.ts';
import { createLedger, type SharedToken } from './ledger.ts';
import { watchSignOut } from './sign-out.ts';
import type { TokenSharing, TokenSharingOptions } from './token-sharing.ts';

/** How long a new tab waits for one that has a token, in milliseconds. */
const PATIENCE = 100;

/** How long a tab waits for another one that is asking, in milliseconds: it may hang. */
const QUEUE = 5000;

/**
 * Lets all tabs of a signed-in user share one token per organization: twenty tabs, one request. A tab
 * that dies in the middle of it holds nobody up, and a sign-out in one tab clears the others. Tokens
 * stay in memory. Where the browser has no Web Locks (W3C Web Locks API) or no `BroadcastChannel`,
 * each tab asks for itself.
 *
 * Rejects as its source does; after a sign-out with `token-unauthorized`.
 *
 * @param environment For tests: clock, network, locks, channel, storage.
 *
 * @example
 * const tabs = shareTokens({ user: session.userId, tokenEndpoint: '/api/chathub/token' });
 * const chathub = createChatHub({ fetchToken: tabs.fetchToken });
 * tabs.attach(chathub);
 * signOutButton.onclick = () => tabs.signOut();
 */
export function shareTokens(
  options: TokenSharingOptions,
  environment?: Partial<TabsEnvironment>,
): TokenSharing {
  const env = createTabsEnvironment(environment);
  const { now, locks, timeout } = env;
  const name = `chathub:${options.user}`;
  const ledger = createLedger(name, env);
  const hubs = new Set<Parameters<TokenSharing['attach']>[0]>();
  /** The last token that this tab got, by organization. */
  const given = new Map<string, string>();
  let signedOut = false;
  let closed = false;

  const signOuts = watchSignOut(name, env, () => {
    signedOut = true;
    ledger.close();
    given.clear();
    for (const hub of hubs) hub.destroy();
    options.onSignOut?.();
  });

  /** A token of any tab that is new to this one, and will do for a while. */
  const usable = (organization: string, { reason }: TokenContext) => {
    const shared = ledger.get(organization);
    const known = reason !== 'initial' && shared?.token === given.get(organization);
    // In the last quarter of its life it is renewed: see `refreshLead`.
    const lasts = shared && (shared.ends === Infinity || shared.ends - now() > shared.life / 4);
    return lasts && !known ? shared : undefined;
  };

  const request = async (organization: string, context: TokenContext): Promise<SharedToken> => {
    const started = now();
    const hub = { ...env, options: { ...options, organization: context.organization } };
    try {
      const { value, life } = await requestToken(
        hub as unknown as Hub,
        context.reason,
        context.signal,
      );
      return ledger.add(organization, { token: value, life, ends: started + life });
    } catch (failure) {
      // Its own deadline, or its end, is no news for the others.
      if (!context.signal.aborted) ledger.fail(organization, classify(failure, hub as never));
      throw failure;
    }
  };

  /** What the others have, or else a request. */
  const obtain = async (organization: string, context: TokenContext, since: number) => {
    const found = () => usable(organization, context);
    const failed = () => ledger.failureSince(organization, since);
    // Locks and channel do not wait for each other: what the last tab in turn got may still be on its way.
    await ledger.ask(organization, () => found() ?? failed(), timeout(PATIENCE));
    const shared = found();
    if (shared) return shared;
    const failure = failed();
    if (failure) throw failure;
    return request(organization, context);
  };

  /** The same, one tab at a time: who comes later finds what the first one got. */
  const inTurn = async (organization: string, context: TokenContext) => {
    const since = now();
    if (!locks || closed) return obtain(organization, context, since);
    const signal = AbortSignal.any([context.signal, timeout(QUEUE)]);
    let asking = false;
    try {
      return await locks.request(`${name}:${organization}`, { signal }, () => {
        asking = true;
        return obtain(organization, context, since);
      });
    } catch (failure) {
      // Whoever is asking hangs: do not hang with it.
      if (!asking && !context.signal.aborted) return obtain(organization, context, since);
      throw failure;
    }
  };

  const fetchToken: TokenSharing['fetchToken'] = async (context) => {
    const organization = `${context.organization ?? ''}`;
    signOuts.check();
    if (signedOut) throw new ChatHubError('token-unauthorized');
    if (context.reason === 'rejected') ledger.refuse(given.get(organization));
    const { token, ends } = usable(organization, context) ?? (await inTurn(organization, context));
    if (signedOut) throw new ChatHubError('token-unauthorized');
    given.set(organization, token);
    return ends === Infinity ? { token } : { token, expiresIn: (ends - now()) / 1000 };
  };

  return {
    fetchToken,
    attach(hub) {
      hubs.add(hub);
      return () => hubs.delete(hub);
    },
    signOut: signOuts.announce,
    close() {
      closed = true;
      signOuts.close();
      ledger.close();
    },
  };
}
