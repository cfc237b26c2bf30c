import type { PartialChatHubOptions } from '@chathub/core';
import {
  type ChatHubScope,
  createChatHubScope,
  observeChatHub,
  showChatHub,
} from '@chathub/core/adapter';
import type { ChatHubSlots } from '@chathub/core/notice';
import { getContext, untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { ChatHubEvents } from './chathub-events.ts';
import { follow } from './follow.svelte.ts';
import { setChatHub } from './set-chathub.ts';
import type { UseChatHubResult } from './use-chathub.ts';

/**
 * The hub for these options: the provider's for that organization, else one of this component.
 *
 * @param events Asked at each event: always the callbacks and the snippets of now. Default: those of the options.
 * @returns What is told of the hub, and what shows it.
 */
export function useHub(
  options: () => PartialChatHubOptions & ChatHubEvents,
  events: () => ChatHubEvents & ChatHubSlots = options,
): [result: UseChatHubResult, show: Attachment<HTMLElement>] {
  const scope =
    getContext<ChatHubScope | undefined>(setChatHub) ?? createChatHubScope({}, 'setChatHub');
  // A copy reads each of them, and so follows each, in a `$state` as well.
  const read = () => ({ ...options() });
  const first = untrack(() => scope.get(read()));
  let chathub = $state.raw(first);
  // Followed field by field: a renewal, which changes only `expiresAt`, is nothing to who shows the status.
  const result = $state<UseChatHubResult>({
    ...first.getState(),
    refresh: () => chathub.refresh(),
    retry: () => chathub.retry(),
  });
  follow(read, (given) => {
    // The function stands for this component, as any object of its own would.
    chathub = scope.update(given, read);
    return observeChatHub(chathub, {
      // Untracked, or it could not be told while Svelte renders: as when that moves a frame.
      onState: (now) => untrack(() => Object.assign(result, now)),
    });
  });
  return [
    result,
    (element) => {
      follow(
        () => chathub,
        (hub) =>
          showChatHub(
            hub,
            element,
            {
              onStatus(status) {
                element.dataset.chathubStatus = status;
              },
              onReady: () => events().onready?.(),
              onError: (error) => events().onerror?.(error),
              slots: events,
            },
            read,
          ),
      );
      return () => {
        delete element.dataset.chathubStatus;
      };
    },
  ];
}
