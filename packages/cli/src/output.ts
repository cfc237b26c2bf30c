import type { styleText } from 'node:util';

/** What commands write to. */
export interface Output {
  /** Whether `--json` was given. */
  readonly isJson: boolean;
  /**
   * Writes the result, once per command: with `--json` the value as one JSON document, otherwise the
   * lines.
   */
  print(json: unknown, lines: () => readonly string[]): void;
  /** Writes a line beside the result, to the standard error; nothing with `--json`. */
  note(line: string): void;
  /** The text in a style where the terminal shows it, otherwise as it is. */
  style(format: Parameters<typeof styleText>[0], text: string): string;
}
