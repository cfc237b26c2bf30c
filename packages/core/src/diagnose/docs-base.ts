/** Where every error code has a heading of its own: the README of this package, as npm shows it. */
export const DOCS_BASE = 'https://www.npmjs.com/package/@chathub/core#';
