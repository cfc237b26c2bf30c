import type { StatusDescription } from './status-description.ts';

/** Something that happened. */
export interface TimelineEntry {
  /** Unique in its timeline, growing. */
  readonly id: number;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly title: string;
  readonly detail: string;
  readonly tone: StatusDescription['tone'];
}
