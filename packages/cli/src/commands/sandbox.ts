import { addSandboxOptions, type SandboxFlags, startSandbox } from '@chathub/sandbox/cli';
import { Command } from 'commander';
import { addExamples } from '../add-examples.ts';
import type { CommandContext } from '../command-context.ts';
import { untilAborted } from '../until-aborted.ts';

/** `chathub sandbox`: ChatHub on this machine, until it is ended. */
export function createSandboxCommand({ io, output }: CommandContext): Command {
  const command = addSandboxOptions(new Command('sandbox'))
    .description('start ChatHub on this machine: its REST API and a stand-in operator panel')
    .action(async (flags: SandboxFlags) => {
      const sandbox = await startSandbox(flags);
      try {
        const { url, apiUrl, widgetUrl } = sandbox;
        const env = {
          CHATHUB_API_URL: apiUrl,
          CHATHUB_WIDGET_URL: widgetUrl,
          // Only the documented defaults may be shown: what the user chose is theirs.
          ...(flags.login === 'demo' && { CHATHUB_LOGIN: 'demo' }),
          ...(flags.password === 'demo' && { CHATHUB_PASSWORD: 'demo' }),
        };
        const controls = { faults: `${url}/_sandbox/faults`, state: `${url}/_sandbox/state` };
        output.print(
          { url, apiUrl, widgetUrl, env, controls, faults: sandbox.faults.get() },
          () => [
            `ChatHub sandbox  ${url}`,
            `Faults, state    ${controls.faults}, ${controls.state}`,
            '',
            'For your .env:',
            ...Object.entries(env).map(([name, value]) => `  ${name}=${value}`),
            ...['CHATHUB_LOGIN', 'CHATHUB_PASSWORD']
              .filter((name) => !(name in env))
              .map((name) => `  ${name}=(the one that you gave)`),
            '',
            'Ctrl-C stops it.',
          ],
        );
        await untilAborted(io.signal);
      } finally {
        await sandbox.close();
      }
    });
  return addExamples(command, [
    'chathub sandbox',
    'chathub sandbox --port 5000 --token-lifetime 120',
    'chathub sandbox --fault api.status=503 --fault api.times=3 --fault script.mode=hang',
  ]);
}
