/** Cases by name. Each runs in a page of its own. */
export type Cases = Record<string, () => Promise<void>>;
