/** What the element told, heard on the document as bubbling and composed events. */
export function recordEvents(element: Element): { type: string; detail: unknown }[] {
  const events: { type: string; detail: unknown }[] = [];
  for (const type of ['chathub-status', 'chathub-ready', 'chathub-error']) {
    document.addEventListener(type, (event) => {
      if (event.composedPath().includes(element)) {
        events.push({ type, detail: (event as CustomEvent).detail });
      }
    });
  }
  return events;
}
