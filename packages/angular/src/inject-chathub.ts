import type { Signal } from '@angular/core';
import type { ChatHub, ChatHubState, PartialChatHubOptions } from '@chathub/core';
import { injectHub } from './inject-hub';

/** What {@link injectChatHub} returns: the state of the panel, and what one can do about it. */
export type InjectChatHubResult = {
  readonly [Name in keyof ChatHubState]: Signal<ChatHubState[Name]>;
} & Pick<ChatHub, 'refresh' | 'retry'>;

/**
 * The live state of a panel, wherever it is shown. Does not show it: that is `<chathub-widget>`.
 *
 * Shares the panel of that organization with everything under the same `provideChatHub`. Without
 * one it has a panel of its own, which no `<chathub-widget>` shows.
 *
 * @param options Over those of `provideChatHub`; called again when a signal that it reads has
 * changed. What did not change restarts nothing, and functions may be new each time.
 * @returns The signals `status`, `error`, `expiresAt` and `retryAt` (epoch milliseconds or null), and
 * the functions `refresh` and `retry`. On a server the status is `idle`.
 * @throws ChatHubError `bad-options` when a signal is read; it names `provideChatHub` when neither
 * that nor `options` says where tokens come from.
 *
 * @example
 * \@Component({ template: `{{ chathub.status() }} <button (click)="chathub.retry()">Retry</button>` })
 * class Status {
 *   readonly chathub = injectChatHub();
 * }
 */
export const injectChatHub: (options?: () => PartialChatHubOptions) => InjectChatHubResult =
  injectHub;
