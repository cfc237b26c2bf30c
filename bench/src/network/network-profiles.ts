import type { NetworkProfile } from './network-profile.ts';

/**
 * An office in the city of the servers, one on another continent, and a telephone: the last is "slow
 * 4G" as Lighthouse simulates it (`throttling.mobileSlow4G` in its `core/config/constants.js`).
 */
export const networkProfiles = {
  near: { roundTrip: 10, down: 100e6, up: 20e6 },
  far: { roundTrip: 120, down: 20e6, up: 5e6 },
  mobile: { roundTrip: 150, down: 1.6e6, up: 0.75e6 },
} as const satisfies Record<string, NetworkProfile>;

/** The name of a profile. */
export type NetworkProfileName = keyof typeof networkProfiles;
