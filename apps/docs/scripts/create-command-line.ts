import type { Command } from 'commander';
import { createOutput } from '../../../packages/cli/src/create-output.ts';
import { createProgram } from '../../../packages/cli/src/create-program.ts';
import { createSystemIo } from '../../../packages/cli/src/create-system-io.ts';

// Once: it listens to the signals of the process.
const io = createSystemIo();

/** The real command line, to be read: nothing of it is run. */
export const createCommandLine = (): Command =>
  createProgram(
    { io, output: createOutput(io, false), setExitCode: () => undefined },
    () => undefined,
  );
