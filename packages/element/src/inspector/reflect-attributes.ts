/** Gives a prototype a property for each of these attributes; what is boolean is there or not. */
export function reflectAttributes(prototype: HTMLElement): void {
  for (const [name, attribute] of Object.entries({ htmlFor: 'for', sandbox: 'sandbox' })) {
    Object.defineProperty(prototype, name, {
      get(this: HTMLElement) {
        return this.getAttribute(attribute) ?? '';
      },
      set(this: HTMLElement, value: string) {
        this.setAttribute(attribute, value);
      },
    });
  }
  Object.defineProperty(prototype, 'collapsed', {
    get(this: HTMLElement) {
      return this.hasAttribute('collapsed');
    },
    set(this: HTMLElement, value: boolean) {
      this.toggleAttribute('collapsed', !!value);
    },
  });
}
