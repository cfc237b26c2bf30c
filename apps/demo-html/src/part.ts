/** Finds a part of the page by its `data-part`. @throws Error when the markup does not have it. */
export function part(name: string, within: ParentNode = document): HTMLElement {
  const element = within.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!element) throw new Error(`The page has no part "${name}".`);
  return element;
}
