import type { ChatHub, ChatHubOptions } from '@chathub/core';
import { createInspectorClass } from './create-inspector-class.ts';

/**
 * `<chathub-inspector>`: shows what becomes of a panel, and finds out why it does not load. For
 * development and support; it shows no token, and what it copies may go into a ticket.
 *
 * `for` names a `<chathub-widget>` by its id; with another framework give `chathub` and `options`.
 * It asks the source of tokens for one token when the panel has come up or failed, and each time that
 * somebody runs the checks again.
 *
 * @example
 * <chathub-widget id="panel" token-endpoint="/api/chathub/token"></chathub-widget>
 * <chathub-inspector for="panel"></chathub-inspector>
 */
export interface ChatHubInspectorElement extends HTMLElement {
  /** The id of a `<chathub-widget>` in the same tree; the attribute `for`. */
  htmlFor: string;
  /**
   * The address of a `@chathub/sandbox`, in development: with it there is a button for each of its
   * faults. The attribute `sandbox`.
   */
  sandbox: string;
  /** Begins folded. The attribute `collapsed`. */
  collapsed: boolean;
  /** The panel; wins over that of `for`. */
  chathub: ChatHub | null;
  /** What the checks are made for; wins over those of `for`. */
  options: ChatHubOptions | null;
}

/** The class of {@link ChatHubInspectorElement}, to extend or to test with `instanceof`. */
export const ChatHubInspectorElement: {
  readonly observedAttributes: string[];
  readonly prototype: ChatHubInspectorElement;
  new (): ChatHubInspectorElement;
} = /* @__PURE__ */ createInspectorClass();

declare global {
  interface HTMLElementTagNameMap {
    'chathub-inspector': ChatHubInspectorElement;
  }
}
