import type { SandboxStats } from '@chathub/sandbox';

/** A gallery that listens, and the ChatHub behind it. */
export interface RunningGallery {
  /** Its origin. */
  readonly url: string;
  /** What the sandbox has seen so far. */
  stats(): Promise<SandboxStats>;
  /** The ids of the panels that are connected now. */
  connections(): Promise<readonly string[]>;
  close(): Promise<void>;
}
