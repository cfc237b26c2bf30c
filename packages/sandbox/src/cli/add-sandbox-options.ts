import type { Command } from 'commander';
import { parseNumber } from '../parse-number.ts';

/**
 * Adds the options of `chathub-sandbox` to a command.
 *
 * @example
 * ```ts
 * addSandboxOptions(new Command('sandbox')).action(async (flags: SandboxFlags) => {
 *   const sandbox = await startSandbox(flags);
 * });
 * ```
 */
export function addSandboxOptions(command: Command): Command {
  return command
    .option('-p, --port <number>', 'port to listen on; 0 for any', parseNumber(0, 65_535), 4174)
    .option('--origin <origin...>', 'allow pages of these origins only ("*" for all)')
    .option('--login <login>', 'login of the company', 'demo')
    .option('--password <password>', 'password of the company', 'demo')
    .option('--no-customers', 'no scripted customers')
    .option('--token-lifetime <seconds>', 'longest life of operator tokens', parseNumber(1, 86_400))
    .option(
      '--fault <group.field=value>',
      'break something from the start, such as api.status=503; may be repeated',
      (fault: string, faults: readonly string[]) => [...faults, fault],
      [],
    );
}
