/** The name of the slot that is shown; null while only the panel is. */
export function slotShown(element: Element): string | null {
  const slots = [...(element.shadowRoot?.querySelectorAll('slot') ?? [])];
  return slots.find((slot) => getComputedStyle(slot).display !== 'none')?.name ?? null;
}
