import { Command } from 'commander';
import { addSandboxOptions } from './cli/add-sandbox-options.ts';
import type { SandboxFlags } from './cli/sandbox-flags.ts';
import { startSandbox } from './cli/start-sandbox.ts';
import type { Sandbox } from './sandbox.ts';
import { SandboxError } from './sandbox-error.ts';

/**
 * Runs the command line: starts a sandbox and tells where it is. Answers the sandbox, or undefined
 * where it could not start; then the exit code is set.
 */
export async function runCli(
  argv: readonly string[],
  write: (line: string) => void,
): Promise<Sandbox | undefined> {
  const flags = addSandboxOptions(new Command('chathub-sandbox'))
    .description('ChatHub on your machine: its REST API and a stand-in operator panel')
    .parse([...argv], { from: 'user' })
    .opts<SandboxFlags>();
  try {
    const sandbox = await startSandbox(flags);
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
