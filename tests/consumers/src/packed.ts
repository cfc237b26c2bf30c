/** Where the applications go: outside of the repository, so that nothing of it is found by chance. */
export const directory = (): string => process.env.CONSUMERS_DIRECTORY ?? '';

/** The tarballs of all packages, by name. */
export const tarballs = (): Readonly<Record<string, string>> =>
  JSON.parse(process.env.CONSUMERS_TARBALLS ?? '{}');
