import type { Failure } from './failure.ts';
import type { Io } from './io.ts';
import type { Output } from './output.ts';

/** Tells a failure on the standard error: as JSON with `--json`, otherwise message, then hint. */
export function writeError({ code, message, hint }: Failure, io: Io, output: Output): void {
  if (output.isJson) {
    io.writeError(JSON.stringify({ error: { code, message, hint } }));
    return;
  }
  io.writeError(`${output.style('red', 'Error:')} ${message}`);
  io.writeError(hint);
}
