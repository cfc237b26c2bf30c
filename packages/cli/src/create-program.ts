import { Command } from 'commander';
import { addGlobalOptions } from './add-global-options.ts';
import type { CommandContext } from './command-context.ts';
import { createDoctorCommand } from './doctor/create-doctor-command.ts';
import { createInitCommand } from './init/create-init-command.ts';
import { version } from './version.ts';

/** The command line with all of its commands. */
export function createProgram(context: CommandContext): Command {
  const { io, output } = context;
  const show = (key: string, text: string) =>
    output.print({ [key]: text.trimEnd() }, () => text.trimEnd().split('\n'));
  const program = addGlobalOptions(new Command('chathub'))
    .description("ChatHub's operators and tokens, a sandbox, and a doctor for what does not load")
    .version(version(), '--version', 'show the version')
    .helpOption('-h, --help', 'show help')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => show(text.trim() === version() ? 'version' : 'help', text),
      // Errors are told in one place, for all of their kinds.
      outputError: () => undefined,
      writeErr: (text) => output.note(text.trimEnd()),
      getOutHasColors: () => io.colour,
      getErrHasColors: () => io.colour,
    });
  for (const create of [createInitCommand, createDoctorCommand]) {
    adopt(program, create(context));
  }
  return program;
}

function adopt(parent: Command, command: Command): void {
  if (!parent.commands.includes(command)) parent.addCommand(command);
  command.copyInheritedSettings(parent);
  for (const child of command.commands) adopt(command, child);
}
