import type { ChatHubApi } from '@chathub/server';
import { CliError } from '../cli-error.ts';
import { isAnswerLost } from './is-answer-lost.ts';
import type { ListedOperator } from './listed-operator.ts';
import { statusName } from './status-name.ts';

/** An operator after {@link changeStatus}. */
export interface ChangedOperator {
  readonly operator: ListedOperator;
  /** False where the status was so before. */
  readonly changed: boolean;
}

/**
 * Gives operators a status, one after another; those that have it are left alone. A call is made
 * once: where its answer is lost, the list says what became of it.
 *
 * @throws CliError `partly-done` where some were changed before one failed, else what it failed with.
 */
export async function changeStatus(
  api: ChatHubApi,
  operators: readonly ListedOperator[],
  status: number,
  signal: AbortSignal,
): Promise<ChangedOperator[]> {
  const results: ChangedOperator[] = [];
  for (const operator of operators) {
    if (operator.status === status) {
      results.push({ operator, changed: false });
      continue;
    }
    try {
      await setStatus(api, operator, status, signal);
    } catch (error) {
      const done = results.filter(({ changed }) => changed).map((result) => result.operator.id);
      if (done.length === 0 || !(error instanceof Error)) throw error;
      throw new CliError(
        'partly-done',
        `Operator ${operator.id} could not be made ${statusName(status)}: ${error.message} Done before: ${done.join(', ')}.`,
        'Run it again: those that are done are left alone.',
      );
    }
    results.push({ operator: { ...operator, status }, changed: true });
  }
  return results;
}

async function setStatus(
  api: ChatHubApi,
  { id, organization }: ListedOperator,
  status: number,
  signal: AbortSignal,
): Promise<void> {
  try {
    await api.setOperatorStatus(id, status, { signal });
  } catch (error) {
    if (!isAnswerLost(error)) throw error;
    const operators = await api.listOperators(organization.id, { signal }).catch(() => []);
    if (operators.find((operator) => operator.id === id)?.status !== status) throw error;
  }
}
