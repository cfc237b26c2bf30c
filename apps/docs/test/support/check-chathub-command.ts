import { type Command, CommanderError } from 'commander';
import { createCommandLine } from '../../scripts/create-command-line.ts';

/** What the real command line says to these arguments, without doing anything. */
export async function checkChatHubCommand(words: readonly string[]): Promise<string[]> {
  const program = createCommandLine();
  const disarm = (command: Command) => {
    command.action(() => undefined).exitOverride();
    for (const child of command.commands) disarm(child);
  };
  for (const command of program.commands) disarm(command);
  try {
    await program.parseAsync([...words], { from: 'user' });
    return [];
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? [] : [`chathub ${words.join(' ')}: ${error.message}`];
  }
}
