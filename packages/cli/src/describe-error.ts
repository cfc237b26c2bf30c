import { CommanderError } from 'commander';
import { describeUsageError } from './describe-usage-error.ts';
import type { Failure } from './failure.ts';

// By name: `instanceof` would load the sandbox, its server and its validator for every command.
const knownErrors: ReadonlySet<string> = new Set([
  'CliError',
  'ChatHubServerError',
  'SandboxError',
]);

const wrongUse: ReadonlySet<string> = new Set([
  'bad-usage',
  'bad-options',
  'bad-faults',
  'env-file',
  'secret-as-argument',
]);

/** What is told of an error, or null where it is none: commander throws to end with its help. */
export function describeError(error: unknown): Failure | null {
  if (error instanceof CommanderError) return describeUsageError(error);
  if (isKnown(error)) {
    const { code, message, hint } = error;
    return { code, message, hint, exitCode: wrongUse.has(code) ? 2 : 1 };
  }
  return {
    code: 'internal',
    message: `The program failed unexpectedly${placeOf(error)}.`,
    hint: 'Please report it, with the command that you ran and this place.',
    exitCode: 1,
  };
}

function isKnown(error: unknown): error is Error & { code: string; hint: string } {
  return (
    error instanceof Error && knownErrors.has(error.name) && 'code' in error && 'hint' in error
  );
}

/** Where it was thrown. Its message may quote anything, a secret included. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const frame = /^\s+at .*?([\w.-]+:\d+:\d+)\)?$/m.exec(error.stack ?? '')?.[1];
  const kind = error.constructor.name;
  return frame === undefined ? ` (${kind})` : ` (${kind} at ${frame})`;
}
