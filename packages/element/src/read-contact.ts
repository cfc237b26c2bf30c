import { ChatHubError } from '@chathub/core';
import { requireNotice } from '@chathub/core/adapter';
import type { ChatHubNotice } from '@chathub/core/notice';
import type { ChatHubWidgetElement } from './chathub-widget-element.ts';
import { contactAttributes } from './contact-attributes.ts';

/**
 * What an element shows without a panel: its `contact`, or else what its attributes make of the language.
 *
 * @throws ChatHubError `bad-options` where there is no language, or for what cannot be linked safely.
 */
export function readContact(element: ChatHubWidgetElement): ChatHubNotice | undefined {
  const contact = element.contact ?? element.options?.contact;
  requireNotice(contact);
  const given = contactAttributes.flatMap((name) => {
    const value = element.getAttribute(name);
    return value ? [[name.slice('contact-'.length), value]] : [];
  });
  if (contact || !given.length) return contact;
  const { language } = element.constructor as typeof ChatHubWidgetElement;
  if (language) return language(Object.fromEntries(given));
  throw new ChatHubError('bad-options', 'contact', {
    hint: 'Say in which language: ChatHubWidgetElement.language = english.',
  });
}
