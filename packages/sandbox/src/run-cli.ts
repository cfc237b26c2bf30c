import { Command } from 'commander';
import { createSandbox } from './create-sandbox.ts';
import { parseNumber } from './parse-number.ts';
import type { Sandbox } from './sandbox.ts';
import { SandboxError } from './sandbox-error.ts';
import type { SandboxOptions } from './sandbox-options.ts';

interface Flags {
  readonly port: number;
  readonly origin?: readonly string[];
  readonly login: string;
  readonly password: string;
  readonly customers: boolean;
  readonly tokenLifetime?: number;
}

/**
 * Runs the command line: starts a sandbox and tells where it is. Answers the sandbox, or undefined
 * where it could not start; then the exit code is set.
 */
export async function runCli(
  argv: readonly string[],
  write: (line: string) => void,
): Promise<Sandbox | undefined> {
  const flags = new Command('chathub-sandbox')
    .description('ChatHub on your machine: its REST API and a stand-in operator panel')
    .option('-p, --port <number>', 'port to listen on; 0 for any', parseNumber(0, 65_535), 4174)
    .option('--origin <origin...>', 'allow pages of these origins only ("*" for all)')
    .option('--login <login>', 'login of the company', 'demo')
    .option('--password <password>', 'password of the company', 'demo')
    .option('--no-customers', 'no scripted customers')
    .option('--token-lifetime <seconds>', 'longest life of operator tokens', parseNumber(1, 86_400))
    .parse([...argv], { from: 'user' })
    .opts<Flags>();
  const options: SandboxOptions = {
    port: flags.port,
    login: flags.login,
    password: flags.password,
    customers: flags.customers,
    ...(flags.origin && { allowedOrigins: flags.origin.includes('*') ? '*' : flags.origin }),
  };
  try {
    const sandbox = await createSandbox(options);
    if (flags.tokenLifetime) sandbox.faults.set({ tokens: { maxLifetime: flags.tokenLifetime } });
    // Only the documented default may be shown: a password of the user's own is theirs.
    const password = flags.password === 'demo' ? 'demo' : '(the one that you gave)';
    write(`ChatHub sandbox   ${sandbox.url}`);
    write(`  REST API        ${sandbox.apiUrl}`);
    write(`  Widget script   ${sandbox.widgetUrl}`);
    write(`  Sign in         login ${flags.login}, password ${password}`);
    write(`  Faults, state   ${sandbox.url}/_sandbox/faults, ${sandbox.url}/_sandbox/state`);
    write('Ctrl-C stops it.');
    return sandbox;
  } catch (error) {
    if (!(error instanceof SandboxError)) throw error;
    write(`${error.message} ${error.hint}`);
    if (error.code === 'port-taken') write('Choose it with --port.');
    process.exitCode = 1;
    return undefined;
  }
}
