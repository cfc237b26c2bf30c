/** The source expression to add for a URL: of the panel's page itself `'self'`, else its origin. */
export const sourceFor = (url: URL, page: URL): string =>
  url.origin === page.origin ? "'self'" : url.origin;
