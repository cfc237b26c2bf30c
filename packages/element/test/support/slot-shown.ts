/** The `slot` of what is shown of the content of an element; null while only the panel is. */
export function slotShown(element: Element): string | null {
  const shown = [...element.children].filter((child) => child.checkVisibility());
  return shown.map(({ slot }) => slot).join() || null;
}
