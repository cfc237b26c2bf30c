import { Command } from 'commander';
import { addExamples } from '../add-examples.ts';
import type { CommandContext } from '../command-context.ts';
import { connect } from '../connect.ts';
import { formatDuration } from '../format-duration.ts';
import { printable } from '../printable.ts';
import { examineToken } from '../token/examine-token.ts';
import { readToken } from '../token/read-token.ts';
import type { TokenReport } from '../token/token-report.ts';

/** `chathub validate`: what is to be told of an operator token, and whether ChatHub takes it. */
export function createValidateCommand({ io, output, setExitCode }: CommandContext): Command {
  const command = new Command('validate')
    .description('check an operator token: its form, its life, and what ChatHub says')
    .argument(
      '[-]',
      'read it from the standard input; default: CHATHUB_OPERATOR_TOKEN, or a prompt',
    )
    .action(async (source: string | undefined) => {
      const token = await readToken(io, source);
      const report = await examineToken(await connect(io), token, io);
      if (!report.isValid) setExitCode(1);
      output.print(toJson(report), () => [
        report.isValid
          ? output.style('green', 'The token is valid.')
          : output.style('red', 'The token does not work.'),
        ...linesOf(report, io.now()),
      ]);
    });
  return addExamples(command, [
    'chathub validate',
    'chathub validate - < token.txt',
    'chathub token 101 -- chathub validate --json',
  ]);
}

function toJson({ expiresAt, verdict, ...report }: TokenReport): unknown {
  const toIso = (time: number | null) => (time === null ? null : new Date(time).toISOString());
  return {
    ...report,
    expiresAt: toIso(expiresAt),
    verdict: verdict && { ...verdict, expiresAt: toIso(verdict.expiresAt) },
  };
}

function* linesOf(report: TokenReport, now: number): Generator<string> {
  const { form, problem, expiresAt, verdict } = report;
  yield `Form     ${form === 'jwt' ? 'JWT' : form}${problem === null ? '' : `. ${problem}`}`;
  if (verdict === null) return;
  yield `Expires  ${expiresAt === null ? 'it does not say' : describeLife(expiresAt, now)}`;
  const operator = verdict.operatorId === null ? '' : `, for operator ${verdict.operatorId}`;
  const reason = verdict.error === null ? '' : `: ${printable(verdict.error)}`;
  yield `ChatHub  ${verdict.isValid ? `valid${operator}` : `not valid${reason}`}${form === 'quoted' ? ' (without the quotes)' : ''}`;
}

function describeLife(expiresAt: number, now: number): string {
  const left = (expiresAt - now) / 1000;
  const life =
    left > 0 ? `in ${formatDuration(left)}` : `expired ${formatDuration(-left)} ago by this clock`;
  return `${new Date(expiresAt).toISOString()} (${life})`;
}
