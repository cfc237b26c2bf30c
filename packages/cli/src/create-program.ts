import { Command } from 'commander';
import { addExamples } from './add-examples.ts';
import { addGlobalOptions } from './add-global-options.ts';
import type { CommandContext } from './command-context.ts';
import { createLoginCommand } from './commands/login.ts';
import { createLogoutCommand } from './commands/logout.ts';
import { createOperatorsCommand } from './commands/operators.ts';
import { createOrgsCommand } from './commands/orgs.ts';
import { createSandboxCommand } from './commands/sandbox.ts';
import { createTokenCommand } from './commands/token.ts';
import { createValidateCommand } from './commands/validate.ts';
import { createDoctorCommand } from './doctor/create-doctor-command.ts';
import { createInitCommand } from './init/create-init-command.ts';
import { version } from './version.ts';

const commands = [
  createInitCommand,
  createSandboxCommand,
  createDoctorCommand,
  createLoginCommand,
  createLogoutCommand,
  createOrgsCommand,
  createOperatorsCommand,
  createTokenCommand,
  createValidateCommand,
];

/**
 * The command line with all of its commands.
 *
 * @param show Is given help and version, in pieces.
 */
export function createProgram(context: CommandContext, show: (text: string) => void): Command {
  const { io, output } = context;
  const program = addGlobalOptions(new Command('chathub'))
    .description("ChatHub's operators and tokens, a sandbox, and a doctor for what does not load")
    .version(version(), '--version', 'show the version')
    .helpOption('-h, --help', 'show help')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: show,
      // Errors are told in one place, for all of their kinds.
      outputError: () => undefined,
      writeErr: (text) => output.note(text.trimEnd()),
      getOutHasColors: () => io.colour,
      getErrHasColors: () => io.colour,
    });
  for (const create of commands) adopt(program, create(context));
  return addExamples(program, [
    'chathub login',
    'chathub operators list --org Sales',
    'chathub token 101 --lifetime 30m -- npm run dev',
    'chathub sandbox',
    'chathub init',
  ]);
}

function adopt(parent: Command, command: Command): void {
  if (!parent.commands.includes(command)) parent.addCommand(command);
  command.copyInheritedSettings(parent);
  for (const child of command.commands) adopt(command, child);
}
