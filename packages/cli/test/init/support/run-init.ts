import type { InitReport } from '../../../src/init/init-report.ts';
import { run } from '../../../src/run.ts';
import { createFakeIo, type FakeIo, type FakeIoOptions } from '../../support/fake-io.ts';

/** What came of a run. */
export interface Outcome {
  readonly exitCode: number;
  readonly io: FakeIo;
  /** The parsed result, with `--json`. */
  readonly report: InitReport;
  /** The parsed error, with `--json`. */
  readonly error: { readonly code: string; readonly message: string; readonly hint: string };
}

/** Runs `chathub init` in a folder. */
export async function runInit(
  cwd: string,
  flags: readonly string[] = [],
  options: FakeIoOptions = {},
): Promise<Outcome> {
  const io = createFakeIo({ ...options, cwd });
  const exitCode = await run(['init', ...flags], io);
  return {
    exitCode,
    io,
    get report() {
      return JSON.parse(io.lines.join('\n'));
    },
    get error() {
      return JSON.parse(io.errorLines.join('\n')).error;
    },
  };
}
