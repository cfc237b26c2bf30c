/** Dispatches `chathub-<event>`, which whoever holds the element hears, across shadow roots too. */
export function tell(element: HTMLElement, event: string, detail: unknown): void {
  element.dispatchEvent(
    new CustomEvent(`chathub-${event}`, { detail, bubbles: true, composed: true }),
  );
}
