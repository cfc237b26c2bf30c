import { versionsIn } from './versions-in.ts';

/** The versions of a dependency that `types` reads the types of a package of ours with: it is used for no more. */
export const typedVersions = (ours: string, dependency: string): Promise<string[]> =>
  versionsIn(new URL('../', import.meta.url), ours, dependency);
