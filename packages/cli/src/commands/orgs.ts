import { Command } from 'commander';
import { addExamples } from '../add-examples.ts';
import type { CommandContext } from '../command-context.ts';
import { connect } from '../connect.ts';
import { formatTable } from '../format-table.ts';
import { printable } from '../printable.ts';

/** `chathub orgs`: the organizations of the company. */
export function createOrgsCommand({ io, output }: CommandContext): Command {
  const command = new Command('orgs').description('list the organizations').action(async () => {
    const api = await connect(io);
    const organizations = await api.listOrganizations({ signal: io.signal });
    output.print({ organizations }, () =>
      organizations.length === 0
        ? ['There is no organization.']
        : formatTable([
            ['ID', 'NAME'],
            ...organizations.map(({ id, name }) => [String(id), printable(name)]),
          ]),
    );
  });
  return addExamples(command, ['chathub orgs', 'chathub orgs --json']);
}
