import { versionsIn } from './versions-in.ts';

/** The versions of a dependency that `tests/fleet` runs a package of ours with: servers are not built. */
export const fleetVersions = (ours: string, dependency: string): Promise<string[]> =>
  versionsIn(new URL('../../fleet/', import.meta.url), ours, dependency);
