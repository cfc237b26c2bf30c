import { Command, Option } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { backends } from './backend.ts';
import { frameworks } from './framework.ts';
import type { InitOptions } from './init-options.ts';

const examples = `
Examples:
  $ chathub init                                       asks before it writes
  $ chathub init --dry-run                             only shows what it would write
  $ chathub init --yes --framework vue --backend hono
  $ chathub init --framework none                      in a monorepo: only the endpoint`;

/** `chathub init`. */
export function createInitCommand(context: CommandContext): Command {
  return new Command('init')
    .description('add the panel and its token endpoint to the project in this folder')
    .option('--dry-run', 'only show what would be written', false)
    .option('-y, --yes', 'write without asking', false)
    .addOption(new Option('--framework <name>', 'what the page is made with').choices(frameworks))
    .addOption(new Option('--backend <name>', 'what serves the token endpoint').choices(backends))
    .option('--no-install', 'show the command that installs the packages instead of running it')
    .addHelpText('after', examples)
    .action(async (options: InitOptions) => {
      // Loaded for this command alone.
      const { runInit } = await import('./run-init.ts');
      await runInit(options, context);
    });
}
