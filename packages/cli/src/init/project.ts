import type { Manifest } from './manifest.ts';

/** The folder that `init` works in. Paths are relative to it, with `/`. */
export interface Project {
  /** The absolute path of the folder. */
  readonly root: string;
  /** Null where there is no package.json. */
  readonly manifest: Manifest | null;
  /** Whether there is a file or folder. */
  has(path: string): boolean;
  /** The text of a file, or null where there is none. */
  read(path: string): string | null;
  /** Whether a package is among the dependencies, of whatever kind. */
  dependsOn(name: string): boolean;
}
