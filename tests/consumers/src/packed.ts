/** Where the applications go: outside of the repository, so that nothing of it is found by chance. */
export const directory = (): string => process.env.PACKED_DIRECTORY ?? '';

/** The names of all packages that were packed. */
export const packedNames = (): string[] => JSON.parse(process.env.PACKED_NAMES ?? '[]');
