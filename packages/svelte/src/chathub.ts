import type { PartialChatHubOptions } from '@chathub/core';
import type { Attachment } from 'svelte/attachments';
import type { ChatHubEvents } from './chathub-events.ts';
import { useHub } from './use-hub.svelte.ts';

/** What {@link chathub} takes: options over those of `setChatHub`, and callbacks. */
export type ChatHubAttachmentOptions = PartialChatHubOptions & ChatHubEvents;

/**
 * An attachment that shows the operator panel in any element, for as long as that is there, and keeps
 * `data-chathub-status` on it. What the element holds is yours.
 *
 * @param options Over those of `setChatHub`, and the callbacks. They may change: what did not change
 * restarts nothing, and functions among them may be new each time.
 * @throws ChatHubError `bad-options`, for the nearest `<svelte:boundary>`; it names `setChatHub` when
 * neither that nor `options` says where tokens come from.
 *
 * @example
 * <aside {@attach chathub(() => ({ organization, isolation: 'frame' }))}></aside>
 */
export const chathub = (
  options: () => ChatHubAttachmentOptions = () => ({}),
): Attachment<HTMLElement> => useHub(options)[1];
