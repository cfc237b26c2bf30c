import { type ChatHubApi, type Operator, OperatorStatus, type Organization } from '@chathub/server';
import { CliError } from '../cli-error.ts';
import { canonicalName } from './canonical-name.ts';
import { isAnswerLost } from './is-answer-lost.ts';

/** What {@link addOperators} did. */
export interface AddedOperators {
  readonly created: readonly Operator[];
  /** Those that were there before. */
  readonly existing: readonly Operator[];
}

/**
 * Creates the operators that an organization does not have yet. ChatHub does not reject duplicates,
 * so it is asked first who is there, and the call that creates is made once: where its answer is
 * lost, the list says what became of it.
 *
 * @throws CliError `answer-lost` where not all of them are there afterwards; to run it again is safe.
 */
export async function addOperators(
  api: ChatHubApi,
  organization: Organization,
  names: readonly string[],
  signal: AbortSignal,
): Promise<AddedOperators> {
  const wanted = new Map<string, string>();
  for (const name of names) {
    const key = canonicalName(name);
    if (!wanted.has(key)) wanted.set(key, name.trim());
  }
  const list = async (): Promise<Operator[]> => {
    const operators = await api.listOperators(organization.id, { signal });
    return operators.filter(({ status }) => status !== OperatorStatus.deleted);
  };
  const of = (operators: readonly Operator[], keys: Iterable<string>): Operator[] => {
    const asked = new Set(keys);
    return operators.filter(({ name }) => asked.has(canonicalName(name)));
  };
  const existing = of(await list(), wanted.keys());
  const present = new Set(existing.map(({ name }) => canonicalName(name)));
  const missing = [...wanted].filter(([key]) => !present.has(key));
  if (missing.length === 0) return { created: [], existing };

  const keys = missing.map(([key]) => key);
  const isComplete = (operators: readonly Operator[]) =>
    new Set(operators.map(({ name }) => canonicalName(name))).size === keys.length;
  const inputs = missing.map(([, name]) => ({ organizationId: organization.id, name }));
  let created: Operator[] = [];
  try {
    created = of(await api.synchronizeOperators(inputs, { signal }), keys);
  } catch (error) {
    if (!isAnswerLost(error)) throw error;
  }
  if (!isComplete(created)) {
    const there = await list().catch(() => null);
    created = of(there ?? [], keys);
    if (!isComplete(created)) {
      throw new CliError(
        'answer-lost',
        `ChatHub did not answer what became of ${keys.length} new operators. ${
          there ? `${created.length} of them are there.` : 'Nor does it say who is there.'
        }`,
        'Run it again: it looks first who is there, and creates only the others.',
      );
    }
  }
  return { created, existing };
}
