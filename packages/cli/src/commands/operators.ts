import { OperatorStatus } from '@chathub/server';
import { Command } from 'commander';
import { addExamples } from '../add-examples.ts';
import type { CommandContext } from '../command-context.ts';
import { createOperatorsAddCommand } from './operators-add.ts';
import { createOperatorsListCommand } from './operators-list.ts';
import { createOperatorsStatusCommand } from './operators-status.ts';

/** `chathub operators …`. */
export function createOperatorsCommand(context: CommandContext): Command {
  const { active, inactive } = OperatorStatus;
  const command = new Command('operators')
    .description('list, add, activate and deactivate operators')
    .addCommand(createOperatorsListCommand(context))
    .addCommand(createOperatorsAddCommand(context))
    .addCommand(createOperatorsStatusCommand(context, 'activate', active))
    .addCommand(createOperatorsStatusCommand(context, 'deactivate', inactive));
  return addExamples(command, [
    'chathub operators list --org Sales',
    "chathub operators add --org Sales 'Anna Nováková' 'Ben Okafor'",
    'chathub operators deactivate 104',
  ]);
}
