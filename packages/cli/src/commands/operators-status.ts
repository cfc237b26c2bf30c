import { Command } from 'commander';
import { addExamples } from '../add-examples.ts';
import type { CommandContext } from '../command-context.ts';
import { connect } from '../connect.ts';
import { changeStatus } from '../directory/change-status.ts';
import { findOperators } from '../directory/find-operators.ts';
import { statusName } from '../directory/status-name.ts';
import { printable } from '../printable.ts';

/** `chathub operators activate` and `deactivate`. */
export function createOperatorsStatusCommand(
  { io, output }: CommandContext,
  name: 'activate' | 'deactivate',
  status: number,
): Command {
  const wanted = statusName(status);
  const command = new Command(name)
    .description(`make operators ${wanted}`)
    .argument('<operator...>', 'their ids or names')
    .option('--org <organization>', 'look for names in this organization only: its id or name')
    .action(async (references: string[], { org }: { org?: string }) => {
      const api = await connect(io);
      // All of them are found before the first one is changed.
      const found = await findOperators(api, references, org, io.signal);
      const results = await changeStatus(api, found, status, io.signal);
      const operators = results.map(({ operator, changed }) => ({
        ...operator,
        status: wanted,
        changed,
      }));
      output.print({ operators }, () =>
        operators.map(
          ({ id, changed, ...operator }) =>
            `${id}  ${printable(operator.name)}  ${changed ? `is now ${wanted}` : `was ${wanted} before`}`,
        ),
      );
    });
  return addExamples(command, [
    `chathub operators ${name} 104`,
    `chathub operators ${name} --org Sales 'Anna Nováková' 'Ben Okafor'`,
  ]);
}
