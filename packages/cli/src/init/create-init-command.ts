import { Command, Option } from 'commander';
import { addExamples } from '../add-examples.ts';
import type { CommandContext } from '../command-context.ts';
import { backends } from './backend.ts';
import { frameworks } from './framework.ts';
import type { InitOptions } from './init-options.ts';

/** `chathub init`. */
export function createInitCommand(context: CommandContext): Command {
  const command = new Command('init')
    .description('add the panel and its token endpoint to the project in this folder')
    .option('--dry-run', 'only show what would be written')
    .option('-y, --yes', 'write without asking')
    .addOption(new Option('--framework <name>', 'what the page is made with').choices(frameworks))
    .addOption(new Option('--backend <name>', 'what serves the token endpoint').choices(backends))
    .option('--no-install', 'show the command that installs the packages instead of running it')
    .action(async (options: InitOptions) => {
      // Loaded for this command alone.
      const { runInit } = await import('./run-init.ts');
      await runInit(options, context);
    });
  return addExamples(command, [
    'chathub init                                  asks before it writes',
    'chathub init --dry-run                        only shows what it would write',
    'chathub init --yes --framework vue --backend hono',
    'chathub init --framework none                 in a monorepo: only the endpoint',
  ]);
}
