import { Command } from 'commander';
import { addExamples } from '../add-examples.ts';
import { apiUrlOf } from '../api-url-of.ts';
import type { CommandContext } from '../command-context.ts';
import { keychainAccount } from '../credentials/keychain-account.ts';

/** `chathub logout`: removes the company token from the keychain. */
export function createLogoutCommand({ io, output }: CommandContext): Command {
  const command = new Command('logout')
    .description("remove the company token from the system's keychain")
    .action(async () => {
      const apiUrl = apiUrlOf(io.env);
      const removed = await io.keychain.delete(keychainAccount(apiUrl));
      output.print({ apiUrl, removed }, () => [
        removed
          ? `The company token for ${apiUrl} is removed from the keychain.`
          : `The keychain has no company token for ${apiUrl}.`,
      ]);
    });
  return addExamples(command, ['chathub logout']);
}
