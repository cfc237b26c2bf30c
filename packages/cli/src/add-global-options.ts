import type { Command } from 'commander';

/** Adds what {@link GlobalOptions} has. */
export function addGlobalOptions(command: Command): Command {
  return command
    .option('--json', 'write exactly one JSON document', false)
    .option('--env-file <path>', 'read variables from a file; those of the environment win')
    .option('--api-url <url>', 'the ChatHub API; overrides CHATHUB_API_URL');
}
