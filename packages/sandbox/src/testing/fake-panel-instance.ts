/** One fake panel in the page. */
export interface FakePanelInstance {
  /** `<operator-chat-panel>`, a region named "Operator chat", or "Operator chat, <organization>". */
  readonly element: HTMLElement;
  /** From the id of its tag; `''` for the tag without one. */
  readonly organization: string;
  /** The token that it booted with. */
  readonly token: string;
}
