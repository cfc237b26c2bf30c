import type { ChatHub, ChatHubState, PartialChatHubOptions } from '@chathub/core';
import { useRef } from 'react';
import { useChatHubState } from './use-chathub-state.ts';
import { useHub } from './use-hub.ts';

/** What {@link useChatHub} returns: the state of the panel, and what one can do about it. */
export type UseChatHubResult = ChatHubState & Pick<ChatHub, 'refresh' | 'retry'>;

const NO_OPTIONS: PartialChatHubOptions = {};

/**
 * The live state of a panel, wherever it is shown. Does not show it: that is `<ChatHubWidget>`.
 *
 * Shares the panel of that organization with everything under the same `<ChatHubProvider>`. Without
 * a provider it has a panel of its own, which no `<ChatHubWidget>` shows.
 *
 * @param options Over those of the provider. They may be given inline: what did not change
 * restarts nothing, and functions may be new at each render.
 * @returns `status`, `error`, `expiresAt` and `retryAt` (epoch milliseconds or null), and the stable
 * functions `refresh` and `retry`. The component renders again when something changes that it has read of
 * these: who shows the status is not rendered by a renewal. On a server the status is `idle`.
 * @throws ChatHubError `bad-options`, while rendering; it names `<ChatHubProvider>` when neither
 * that nor `options` says where tokens come from.
 *
 * @example
 * function Status() {
 *   const { status, error, retry } = useChatHub();
 *   return error ? <button onClick={retry}>{error.hint}</button> : <output>{status}</output>;
 * }
 */
export function useChatHub(options: PartialChatHubOptions = NO_OPTIONS): UseChatHubResult {
  const chathub = useHub(options, useRef(null));
  const { refresh, retry } = chathub;
  // Spreading the state would read all of it.
  return Object.assign(useChatHubState(chathub), { refresh, retry });
}
