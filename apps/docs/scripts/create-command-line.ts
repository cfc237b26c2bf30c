import type { Command } from 'commander';
import { createOutput } from '../../../packages/cli/src/create-output.ts';
import { createProgram } from '../../../packages/cli/src/create-program.ts';
import { createSystemIo } from '../../../packages/cli/src/create-system-io.ts';

/** The real command line, to be read: nothing of it is run. */
export function createCommandLine(): Command {
  const io = createSystemIo();
  return createProgram(
    { io, output: createOutput(io, false), setExitCode: () => undefined },
    () => undefined,
  );
}
