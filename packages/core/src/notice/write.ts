/** Changes the text of an element, if it is another one: the same again would be announced again. */
export function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
