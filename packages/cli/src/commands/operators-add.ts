import { Command } from 'commander';
import { addExamples } from '../add-examples.ts';
import { CliError } from '../cli-error.ts';
import type { CommandContext } from '../command-context.ts';
import { connect } from '../connect.ts';
import { addOperators } from '../directory/add-operators.ts';
import { findOrganizations } from '../directory/find-organizations.ts';
import { statusName } from '../directory/status-name.ts';
import { printable } from '../printable.ts';

/** `chathub operators add`. */
export function createOperatorsAddCommand({ io, output }: CommandContext): Command {
  const command = new Command('add')
    .description('create the operators that an organization does not have yet')
    .argument('<name...>', 'names; one that is there in any case of its letters is left alone')
    .requiredOption('--org <organization>', 'the organization: its id or name')
    .action(async (names: string[], { org }: { org: string }) => {
      if (names.some((name) => name.trim() === '')) {
        throw new CliError('bad-usage', 'A name is empty.', 'Leave it out.');
      }
      const api = await connect(io);
      const [organization] = await findOrganizations(api, org, io.signal);
      if (organization === undefined) return;
      const added = await addOperators(api, organization, names, io.signal);
      const describe = ({ id, name, status }: (typeof added.created)[number]) => ({
        id,
        name,
        status: statusName(status),
      });
      const created = added.created.map(describe);
      const existing = added.existing.map(describe);
      output.print({ organization, created, existing }, () => [
        ...created.map(({ id, name }) => `Created  ${id}  ${printable(name)}`),
        ...existing.map(({ id, name, status }) => `Exists   ${id}  ${printable(name)} (${status})`),
      ]);
    });
  return addExamples(command, [
    "chathub operators add --org Sales 'Anna Nováková' 'Ben Okafor'",
    'chathub operators add --org 24 Anna --json',
  ]);
}
