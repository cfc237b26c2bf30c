import type { Renewal } from './renewal.ts';

/** What one page tells of its renewals. */
export interface PageReport {
  readonly renewals: readonly Renewal[];
  /** The token of the panel that is there in the end. */
  readonly token: string;
  /** The last token that the endpoint gave. */
  readonly newest: string;
  /** The status that the panel's own request gets in the end, when the life of all tokens but the last has passed. */
  readonly answer: number;
}
