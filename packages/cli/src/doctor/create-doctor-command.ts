import { Command, Option } from 'commander';
import { addExamples } from '../add-examples.ts';
import type { CommandContext } from '../command-context.ts';
import { parseLifetime } from '../token/parse-lifetime.ts';
import type { DoctorFlags } from './doctor-flags.ts';
import { readCredentials } from './read-credentials.ts';
import { readDoctorOptions } from './read-doctor-options.ts';

const DEFAULT_TOKEN_LIFETIME = 10 * 60;
const DEFAULT_TIMEOUT = 10;

/** `chathub doctor`: why the panel does not load, question by question. Ends with 1 where a check failed. */
export function createDoctorCommand({ io, output, setExitCode }: CommandContext): Command {
  const command = new Command('doctor')
    .description('find out why the panel does not load')
    .option('--origin <origin>', "of the app's pages, such as https://app.example.com")
    .option('--endpoint <url>', "the app's token endpoint")
    .option('--page <url>', 'the page that shows the panel (default: the origin)')
    .option('--org <organization>', 'look into this organization only: its id or name')
    .option('--operator <operator>', 'id or name (default: the one whose token the endpoint has)')
    .option(
      '--script-url <url>',
      'the widget script (default: CHATHUB_WIDGET_URL, else the documented one)',
    )
    .addOption(
      new Option('--isolation <where>', 'where the panel lives, as in your options')
        .choices(['document', 'frame'])
        .default('document'),
    )
    .option('--cookie-env <name>', 'variable with the Cookie header that signs in at the endpoint')
    .option(
      '--header-env <header=name>',
      'header that signs in at the endpoint, and the variable with its value; repeatable',
      (pair: string, others: readonly string[]) => [...others, pair],
      [] as readonly string[],
    )
    .option('--token-lifetime <time>', 'for its own token', parseLifetime, DEFAULT_TOKEN_LIFETIME)
    .option('--timeout <time>', 'for each request', parseLifetime, DEFAULT_TIMEOUT)
    .action(async (flags: DoctorFlags) => {
      const options = await readDoctorOptions(flags, io);
      const credentials = await readCredentials(io);
      // Loaded here: no other command needs a parser of pages.
      const [{ runDoctor }, { formatReport }] = await Promise.all([
        import('./run-doctor.ts'),
        import('./format-report.ts'),
      ]);
      const { fetch, now, signal } = io;
      const report = await runDoctor(options, { fetch, now, signal, credentials });
      output.print(report, () => formatReport(report, output));
      if (report.summary.failed > 0) setExitCode(1);
    });
  return addExamples(command, [
    'chathub doctor --origin https://app.example.com --endpoint https://app.example.com/api/chathub/token',
    'chathub doctor --origin https://app.example.com --endpoint … --cookie-env APP_COOKIE --json',
    'chathub doctor --origin http://localhost:5173 --script-url http://127.0.0.1:4174/operator-chat-panel/widget-script.js',
  ]);
}
