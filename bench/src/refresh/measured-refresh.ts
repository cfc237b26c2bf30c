import type { PageReport } from './page-report.ts';
import type { Variant } from './variant.ts';

/** What was seen in one engine. */
export interface MeasuredRefresh {
  readonly engine: string;
  /** Name and version as the browser says them. */
  readonly version: string;
  /** The pages of each variant, one per pass. */
  readonly reports: Readonly<Record<Variant, readonly PageReport[]>>;
  /** One renewal each while somebody types; only where it was asked for. */
  readonly typing?: Readonly<Partial<Record<Variant, PageReport>>>;
}
