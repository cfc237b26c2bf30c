import type { NetworkProfileName } from '../network/network-profiles.ts';

const OWN = Number(process.env.ROUNDS);

/** How often everything is visited: `ROUNDS`, or more often where a visit is short and easily disturbed. */
export const rounds: Readonly<Record<NetworkProfileName, number>> = {
  near: OWN || 5,
  far: OWN || 3,
  mobile: OWN || 3,
};
