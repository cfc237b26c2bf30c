import type { NetworkProfile } from '../network/network-profile.ts';
import { WIDGET_BYTES } from './widget-script.ts';

/** What the widget's server takes to answer, in milliseconds: a file from its cache. */
export const SCRIPT_TIME = 20;

/** What token and script each take where both are slow, in milliseconds. */
export const SLOW_TIME = 200;

/** What a server takes to answer, in milliseconds. */
export interface ServerTimes {
  readonly token: number;
  readonly script: number;
}

/**
 * What the script takes besides its server: it comes over a new connection, which takes two more round trips than
 * the token's, which brought the page, and it has more bytes.
 */
const onTheWay = ({ roundTrip, down }: NetworkProfile) =>
  2 * roundTrip + (WIDGET_BYTES * 8000) / down;

/** What token endpoint and widget's server take. */
export const tokenCases = {
  /** Token and script take alike. */
  alike: (network) => ({ token: SCRIPT_TIME + onTheWay(network), script: SCRIPT_TIME }),
  /** The same, of a token endpoint that asks ChatHub each time, as that of ChatHub's page does. */
  slow: (network) => ({ token: SLOW_TIME, script: SLOW_TIME - onTheWay(network) }),
  /** A server that has the operator's token at hand. */
  cached: () => ({ token: 2, script: SCRIPT_TIME }),
} satisfies Record<string, (network: NetworkProfile) => ServerTimes>;

/** How long the token takes. */
export type TokenCase = keyof typeof tokenCases;
