import type { Agent } from 'package-manager-detector';
import type { PlannedFile } from './planned-file.ts';
import type { Stack } from './stack.ts';
import type { Step } from './step.ts';

/** What `chathub init --json` answers. */
export interface InitReport extends Stack {
  readonly packageManager: Agent;
  /** Whether nothing was written because of `--dry-run`. */
  readonly dryRun: boolean;
  readonly files: readonly (Pick<PlannedFile, 'path' | 'action'> & {
    /** Unified, without a line that the file had before; empty where there is nothing to write. */
    readonly diff: string;
  })[];
  /** The packages that were missing. */
  readonly packages: readonly string[];
  /** What installs them; null where none is missing. */
  readonly installCommand: string | null;
  /** Whether they were installed. */
  readonly installed: boolean;
  readonly steps: readonly Step[];
}
