import { styleText } from 'node:util';
import type { Io } from './io.ts';
import type { Output } from './output.ts';

/** Writes as text, or as JSON, to an {@link Io}. */
export function createOutput(io: Io, isJson: boolean): Output {
  return {
    isJson,
    print(json, lines) {
      if (isJson) io.write(JSON.stringify(json, null, 2));
      else for (const line of lines()) io.write(line);
    },
    note(line) {
      if (!isJson) io.writeError(line);
    },
    style: (format, text) =>
      // Whether the terminal shows colours was decided before.
      io.colour && !isJson ? styleText(format, text, { validateStream: false }) : text,
  };
}
