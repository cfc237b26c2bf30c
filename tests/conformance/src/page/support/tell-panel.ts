/** Makes the widget throw from a timer of its own, or reject a promise that nobody handles. */
export function tellPanel(how: 'throws' | 'rejects', message: string): void {
  const panel = document.querySelector('#operator-chat-panel');
  panel?.dispatchEvent(new CustomEvent(how, { detail: message }));
}
