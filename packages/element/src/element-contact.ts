import type { ChatHub } from '@chathub/core';
import { contactPlace, serverState } from '@chathub/core/adapter';
import type { ChatHubNotice } from '@chathub/core/notice';
import type { ChatHubWidgetElement } from './chathub-widget-element.ts';
import { readContact } from './read-contact.ts';

/**
 * The contact of an element, in its slot: there it is seen where the app has put no content of its own.
 *
 * @param chathub The hub of now; without one (bad options) there is no panel.
 */
export function elementContact(
  element: ChatHubWidgetElement,
  slot: HTMLSlotElement,
  chathub: () => ChatHub | null,
): { read(): void; show(): void } {
  let contact: ChatHubNotice | undefined;
  const show = contactPlace(
    {
      getState: () => chathub()?.getState() ?? { ...serverState, status: 'unavailable' },
      retry: () => chathub()?.retry(),
      // The element tells of each state: its hub is not always the same.
      subscribe: () => () => {},
    },
    slot,
  );
  return {
    read() {
      contact = undefined;
      contact = readContact(element);
    },
    show: () => show(contact),
  };
}
