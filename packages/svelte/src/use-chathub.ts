import type { ChatHub, ChatHubState, PartialChatHubOptions } from '@chathub/core';
import { useHub } from './use-hub.svelte.ts';

/** What {@link useChatHub} returns: the state of the panel, and what one can do about it. */
export type UseChatHubResult = ChatHubState & Pick<ChatHub, 'refresh' | 'retry'>;

/**
 * The live state of a panel, wherever it is shown. Does not show it: that is `<ChatHubWidget>`. Call
 * it while the component is initialised.
 *
 * Shares the panel of that organization with everything under the same `setChatHub`. Without one it
 * has a panel of its own, which no `<ChatHubWidget>` shows.
 *
 * @param options Over those of `setChatHub`. They may change: what did not change restarts nothing, and
 * functions among them may be new each time.
 * @returns Reactive where they are read, each by itself: `status`, `error`, `expiresAt` and `retryAt`
 * (epoch milliseconds or null), and the functions `refresh` and `retry`. Destructuring them would
 * take their values of now. On a server the status is `idle`.
 * @throws ChatHubError `bad-options`; it names `setChatHub` when neither that nor `options` says where
 * tokens come from.
 *
 * @example
 * <script>
 *   import { useChatHub } from '@chathub/svelte';
 *   const chathub = useChatHub();
 * </script>
 *
 * <output>{chathub.status}</output>
 */
export const useChatHub = (options: () => PartialChatHubOptions = () => ({})): UseChatHubResult =>
  useHub(options)[0];
