import type { ChatHubStatus } from '@chathub/core';
import { slotFor } from '@chathub/core/adapter';
import { tell } from './tell.ts';

/** Puts a status on an element and has its slot show by it. */
export function tellStatus(
  element: HTMLElement,
  slot: HTMLSlotElement,
  status: ChatHubStatus,
): void {
  element.dataset.chathubStatus = status;
  // The one slot takes the content of this name; there is none of the other.
  slot.name = slotFor(status) ?? 'none';
  tell(element, 'status', status);
}
