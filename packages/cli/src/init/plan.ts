import type { PlannedFile } from './planned-file.ts';
import type { Step } from './step.ts';

/** What `init` does to a project. */
export interface Plan {
  readonly files: readonly PlannedFile[];
  /** The packages to install. */
  readonly packages: readonly string[];
  /** What is left for the user, in order. */
  readonly steps: readonly Step[];
}
