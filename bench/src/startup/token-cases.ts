import type { NetworkProfile } from '../network/network-profile.ts';
import { WIDGET_BYTES } from './widget-script.ts';

/** What the widget's server takes to answer, in milliseconds: a file from its cache. */
export const SCRIPT_TIME = 20;

/** What the token endpoint takes, in milliseconds. */
export const tokenCases = {
  /**
   * Token and script take alike. The token comes over the connection that brought the page, the script over
   * a new one, which takes two more round trips, and it has more bytes.
   */
  alike: ({ roundTrip, down }: NetworkProfile) =>
    2 * roundTrip + SCRIPT_TIME + (WIDGET_BYTES * 8000) / down,
  /** A server that has the operator's token at hand. */
  cached: () => 2,
} satisfies Record<string, (network: NetworkProfile) => number>;

/** How long the token takes. */
export type TokenCase = keyof typeof tokenCases;
