import { CliError } from '../cli-error.ts';
import type { CommandContext } from '../command-context.ts';

/** What {@link choose} chooses from. */
export interface Choice<Value extends string> {
  /** What it is, such as "framework"; also the name of its flag. */
  readonly what: string;
  /** What was given by its flag. */
  readonly given: Value | undefined;
  /** What the project looks like. */
  readonly candidates: readonly Value[];
  /** Everything that there is, offered where the project looks like nothing. */
  readonly all: readonly Value[];
  /** The names that people know them by. */
  readonly names: Readonly<Record<Value, string>>;
}

/**
 * What was given, else what is plain, else what the user answers.
 *
 * @throws CliError `ambiguous-project` where nobody is there to ask.
 */
export async function choose<Value extends string>(
  { what, given, candidates, all, names }: Choice<Value>,
  { io, output }: CommandContext,
): Promise<Value> {
  if (given !== undefined) return given;
  const offered = candidates.length > 0 ? candidates : all;
  const [first] = offered;
  if (first !== undefined && offered.length === 1) return first;
  if (io.isInteractive && !output.isJson) {
    return io.prompt.select(
      `Which ${what}?`,
      offered.map((value) => ({ name: names[value], value })),
    );
  }
  const found =
    candidates.length > 0
      ? `The project has more than one ${what}: ${candidates.map((it) => names[it]).join(', ')}.`
      : `The ${what} of the project is not plain.`;
  throw new CliError(
    'ambiguous-project',
    found,
    `Give one of them: ${offered.map((value) => `--${what} ${value}`).join(', ')}.`,
  );
}
