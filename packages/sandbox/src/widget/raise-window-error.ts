/** Throws from a timer, so that the browser itself makes the window's `error` event. */
export function raiseWindowError(message: string): void {
  setTimeout(() => {
    throw new Error(`Operator chat panel: ${message}`);
  });
}
