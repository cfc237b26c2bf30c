import { Command } from 'commander';
import { addExamples } from '../add-examples.ts';
import type { CommandContext } from '../command-context.ts';
import { connect } from '../connect.ts';
import { findOrganizations } from '../directory/find-organizations.ts';
import { listOperators } from '../directory/list-operators.ts';
import { statusName } from '../directory/status-name.ts';
import { formatTable } from '../format-table.ts';
import { printable } from '../printable.ts';

/** `chathub operators list`. */
export function createOperatorsListCommand({ io, output }: CommandContext): Command {
  const command = new Command('list')
    .description('list the operators')
    .option('--org <organization>', 'of this organization only: its id or name')
    .action(async ({ org }: { org?: string }) => {
      const api = await connect(io);
      const organizations = await findOrganizations(api, org, io.signal);
      const operators = (await listOperators(api, organizations, io.signal)).map((operator) => ({
        ...operator,
        status: statusName(operator.status),
      }));
      output.print({ operators }, () =>
        operators.length === 0
          ? ['There is no operator.']
          : formatTable([
              ['ID', 'NAME', 'STATUS', 'ORGANIZATION'],
              ...operators.map(({ id, name, status, organization }) => [
                String(id),
                printable(name),
                status,
                `${printable(organization.name)} (${organization.id})`,
              ]),
            ]),
      );
    });
  return addExamples(command, ['chathub operators list', 'chathub operators list --org 24 --json']);
}
