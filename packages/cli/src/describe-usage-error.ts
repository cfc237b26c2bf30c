import type { CommanderError } from 'commander';
import type { Failure } from './failure.ts';

/** What is told of a mistake in the command line, without what was typed: it may be a secret. */
export function describeUsageError({ code, exitCode, message }: CommanderError): Failure | null {
  // It throws to end after help and version as well.
  if (exitCode === 0) return null;
  return {
    code: 'bad-usage',
    message: describe(code, message),
    hint: suggestionIn(message) ?? 'Add --help to see how it is used.',
    exitCode: 2,
  };
}

function describe(code: string, message: string): string {
  switch (code) {
    case 'commander.help':
      return 'No command was given.';
    case 'commander.unknownCommand':
      return 'There is no such command.';
    case 'commander.unknownOption':
      return `There is no option ${/'(--[a-z][a-z-]{0,20}|-[a-z])/i.exec(message)?.[1] ?? 'of that name'} here.`;
    case 'commander.excessArguments':
      return 'There are too many arguments.';
    default:
      // "option '--port <number>' argument 'x' is invalid. It must be …": all but what was given.
      return toSentence(
        message.replace(/^error: /, '').replace(/(?:argument|value) '.*' (?=is invalid|from)/s, ''),
      );
  }
}

function suggestionIn(message: string): string | undefined {
  return /\((Did you mean [^)]+\?)\)/.exec(message)?.[1];
}

function toSentence(text: string): string {
  const sentence = `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
  return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}
