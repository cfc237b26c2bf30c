import type { ChatHub, PartialChatHubOptions } from '@chathub/core';
import type { ChatHubContact, ChatHubNotice } from '@chathub/core/notice';
import type { ChatHubElementEventMap } from './chathub-element-event-map.ts';
import { createElementClass } from './create-element-class.ts';

type OptionProperties = {
  // Every element has a `nonce` of its own.
  [Name in Exclude<keyof PartialChatHubOptions, 'nonce'>]?: PartialChatHubOptions[Name] | undefined;
};

/**
 * `<chathub-widget>`: shows the operator panel for as long as it is in a document.
 *
 * Each option is a property, and each that is no function or object an attribute in kebab-case as
 * well. A property wins over its attribute, and both win over `options`; an empty value counts as
 * not given. The element carries `data-chathub-status` and shows its `loading` or its `fallback`
 * slot by it; a click on what carries `data-chathub-retry` in either tries again. Bad options are
 * told by `chathub-error` and the status `unavailable`, never thrown.
 *
 * Where a slot is left out, `contact` speaks, or the attributes `contact-mail`, `contact-phone` and
 * `contact-link` in the language of the class.
 *
 * @example
 * <chathub-widget token-endpoint="/api/chathub/token">
 *   <p slot="loading">Opening the panel…</p>
 *   <p slot="fallback">No panel right now. <button data-chathub-retry>Try again</button></p>
 * </chathub-widget>
 */
export interface ChatHubWidgetElement extends HTMLElement, OptionProperties {
  /** Options at once; those given one by one win. */
  options: PartialChatHubOptions | undefined;
  /** The panel; null before the element is in a document with valid options. */
  readonly chathub: ChatHub | null;
  addEventListener<Type extends keyof ChatHubElementEventMap>(
    type: Type,
    listener: (event: ChatHubElementEventMap[Type]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** The class of {@link ChatHubWidgetElement}, to extend or to test with `instanceof`. */
export const ChatHubWidgetElement: {
  readonly observedAttributes: string[];
  /**
   * In which language the attributes `contact-mail`, `contact-phone` and `contact-link` are shown, for every
   * element of the class: `ChatHubWidgetElement.language = english`. Set it before the definition.
   * Default: none, and those attributes are `bad-options`; in the one-file builds, theirs.
   */
  language: ((contact?: ChatHubContact) => ChatHubNotice) | undefined;
  readonly prototype: ChatHubWidgetElement;
  new (): ChatHubWidgetElement;
} = /* @__PURE__ */ createElementClass();

declare global {
  interface HTMLElementTagNameMap {
    'chathub-widget': ChatHubWidgetElement;
  }
}
