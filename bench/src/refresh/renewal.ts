import type { Requests } from './requests.ts';

/** What people saw of one renewal. Times are in milliseconds. */
export interface Renewal {
  /** How long no panel was to be seen. */
  readonly gone: number;
  /** Frames of the screen without a panel. */
  readonly goneFrames: number;
  /** From asking for the renewal to a panel with the new token; null if none came. */
  readonly renewed: number | null;
  /** The most panels that were to be seen at once. */
  readonly mostPanels: number;
  /** What it asked the server for. */
  readonly requests: Requests;
}
