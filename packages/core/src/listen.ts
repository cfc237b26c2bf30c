/** Calls each handler for its type of event, until the signal ends it. */
export function listen(
  target: EventTarget,
  handlers: Record<string, (event: never) => void>,
  signal: AbortSignal,
): void {
  for (const [type, handler] of Object.entries(handlers)) {
    target.addEventListener(type, handler as EventListener, {
      // Before anybody can stop it; but of the focus only the window's own, not that of each element.
      capture: type !== 'focus',
      signal,
    });
  }
}
