import { describeToken } from '@chathub/core/diagnose';
import { MAX_TOKEN_LIFETIME, OperatorStatus } from '@chathub/server';
import { Command } from 'commander';
import { addExamples } from '../add-examples.ts';
import { CliError } from '../cli-error.ts';
import type { CommandContext } from '../command-context.ts';
import { connect } from '../connect.ts';
import { findOperators } from '../directory/find-operators.ts';
import { formatDuration } from '../format-duration.ts';
import { printable } from '../printable.ts';
import { copyToClipboard } from '../token/copy-to-clipboard.ts';
import { parseLifetime } from '../token/parse-lifetime.ts';

interface Flags {
  readonly org?: string;
  readonly lifetime: number;
  readonly copy: boolean;
}

const defaultLifetime = 8 * 60 * 60;

/** `chathub token`: issues an operator token, and hands it to a program or to the clipboard. */
export function createTokenCommand({ io, output, setExitCode }: CommandContext): Command {
  const command = new Command('token')
    .description('issue an operator token and hand it to a command or to the clipboard')
    .argument('<operator>', 'id or name')
    .argument('[command...]', 'behind --: run it with the token as CHATHUB_OPERATOR_TOKEN')
    .option('--org <organization>', 'look for the name in this organization only: its id or name')
    .option('--lifetime <time>', 'such as 8h, 30m or seconds', parseLifetime, defaultLifetime)
    .option('--copy', 'put the token on the clipboard', false)
    .action(async (reference: string, [program, ...args]: string[], flags: Flags) => {
      if (program !== undefined && (flags.copy || output.isJson)) {
        throw new CliError(
          'bad-usage',
          `${flags.copy ? '--copy' : '--json'} and a command exclude each other.`,
          'With a command, what it writes is the output, and the token is in its environment.',
        );
      }
      const api = await connect(io);
      const [operator] = await findOperators(api, [reference], flags.org, io.signal);
      if (operator === undefined) return;
      if (operator.status === OperatorStatus.inactive) {
        throw new CliError(
          'operator-inactive',
          `Operator ${operator.id} (${printable(operator.name)}) is inactive: ChatHub issues no token.`,
          `Activate it first: chathub operators activate ${operator.id}`,
        );
      }
      const lifetime = Math.min(flags.lifetime, MAX_TOKEN_LIFETIME);
      const { token, expiresAt } = await api.getOperatorToken(operator.id, {
        lifetime,
        signal: io.signal,
      });
      const { id, name, organization } = operator;
      const { form } = describeToken(token, io.now());
      const expiresIn = Math.round((expiresAt - io.now()) / 1000);
      const lines = [
        `Operator      ${id}  ${printable(name)}`,
        `Organization  ${organization.id}  ${printable(organization.name)}`,
        `Expires       ${new Date(expiresAt).toISOString()} (in ${formatDuration(expiresIn)})`,
        `Form          ${form === 'jwt' ? 'JWT' : form}`,
      ];
      if (flags.lifetime > lifetime) {
        output.note(
          `ChatHub issues tokens for less than 24 hours: it was asked for ${formatDuration(lifetime)}.`,
        );
      }
      if (program !== undefined) {
        for (const line of lines) output.note(line);
        const env = { CHATHUB_OPERATOR_TOKEN: token };
        setExitCode(await io.spawn({ command: program, args, env }));
        return;
      }
      if (flags.copy) await copyToClipboard(io, token);
      output.print(
        {
          operator: { id, name },
          organization,
          lifetime: { requested: flags.lifetime, used: lifetime },
          expiresAt: new Date(expiresAt).toISOString(),
          expiresIn,
          form,
          copied: flags.copy,
        },
        () => lines,
      );
      output.note(
        flags.copy
          ? 'The token is on the clipboard.'
          : `A token is never shown. Hand it over: chathub token ${id} -- <command>, or --copy.`,
      );
    });
  return addExamples(command, [
    'chathub token 101',
    'chathub token 101 --lifetime 30m -- npm run dev',
    "chathub token 'Anna Nováková' --org Sales --copy",
  ]);
}
