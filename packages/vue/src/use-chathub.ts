import type { ChatHub, ChatHubState } from '@chathub/core';
import { type ComputedRef, computed } from 'vue';
import type { ReactiveChatHubOptions } from './reactive-chathub-options.ts';
import { useHub } from './use-hub.ts';

/** What {@link useChatHub} returns: the state of the panel as refs, and what one can do about it. */
export type UseChatHubResult = {
  readonly [Name in keyof ChatHubState]: ComputedRef<ChatHubState[Name]>;
} & Pick<ChatHub, 'refresh' | 'retry'>;

/**
 * The live state of a panel, wherever it is shown. Does not show it: that is `<ChatHubWidget>`.
 *
 * Shares the panel of that organization with everything in the same app that has
 * `app.use(chatHubPlugin, …)`. Without the plugin it has a panel of its own, which no
 * `<ChatHubWidget>` shows. For `setup`, or wherever else Vue can `inject`: a store, for example.
 *
 * @param options Over those of the plugin: an object, a ref or a getter of one. What did not change
 * restarts nothing, and functions may be new at each change.
 * @returns Readonly refs `status`, `error`, `expiresAt` and `retryAt` (epoch milliseconds or null),
 * and the functions `refresh` and `retry`. On a server the status is `idle`.
 * @throws ChatHubError `bad-options`; it names `app.use(chatHubPlugin, …)` when neither that nor
 * `options` says where tokens come from.
 *
 * @example
 * const { status, error, retry } = useChatHub();
 * const sales = useChatHub(() => ({ organization: props.team }));
 */
export function useChatHub(options?: ReactiveChatHubOptions): UseChatHubResult {
  const { chathub, state } = useHub(options);
  return {
    status: computed(() => state.value.status),
    error: computed(() => state.value.error),
    expiresAt: computed(() => state.value.expiresAt),
    retryAt: computed(() => state.value.retryAt),
    refresh: () => chathub.value.refresh(),
    retry: () => chathub.value.retry(),
  };
}
