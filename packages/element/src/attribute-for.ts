/** The attribute of an option: its name in kebab-case. */
export const attributeFor = (option: string): string =>
  option.replace(/[A-Z]/g, '-$&').toLowerCase();
