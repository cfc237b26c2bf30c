import type { PageReport } from './page-report.ts';

/** How a page ended: what it measured, or why there is nothing. */
export type PageOutcome = { readonly report: PageReport } | { readonly failure: string };
