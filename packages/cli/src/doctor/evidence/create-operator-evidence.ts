import { OperatorStatus } from '@chathub/server';
import { listOperators } from '../../directory/list-operators.ts';
import type { ListedOperator } from '../../directory/listed-operator.ts';
import { matchReference } from '../../directory/match-reference.ts';
import type { DoctorEnvironment } from '../doctor-environment.ts';
import type { DoctorOptions } from '../doctor-options.ts';
import type { ApiEvidence } from './api-evidence.ts';
import { attempt } from './attempt.ts';
import type { EndpointEvidence } from './endpoint-evidence.ts';
import type { KeepSecret } from './keep-secret.ts';
import { once } from './once.ts';
import type { OperatorChoice, OperatorEvidence } from './operator-evidence.ts';
import { otherwise } from './otherwise.ts';
import { requireValue } from './require-value.ts';
import { Unaskable } from './unaskable.ts';

/** Asks ChatHub about operators and a token for one of them. */
export function createOperatorEvidence(
  options: DoctorOptions,
  { signal }: DoctorEnvironment,
  api: ApiEvidence,
  endpoint: EndpointEvidence,
  keepSecret: KeepSecret,
): OperatorEvidence {
  const operators = once(async () => {
    const client = await api.client();
    const organizations = await api.chosenOrganizations();
    const list = await attempt(() => listOperators(client, organizations, signal));
    if (!list.ok) {
      throw new Unaskable(
        `The operators could not be listed. ${list.error.message}`,
        list.error.hint,
      );
    }
    return list.value;
  });

  const choice = once(async (): Promise<OperatorChoice> => {
    const all = await operators();
    if (options.operator !== null) return chooseNamed(all, options.operator);
    const validation = await otherwise(endpoint.tokenValidation, null);
    const handedOut = validation?.ok ? validation.value.operatorId : null;
    const behindEndpoint = all.find(({ id }) => id === handedOut);
    if (behindEndpoint !== undefined) {
      return {
        kind: 'found',
        operator: behindEndpoint,
        reason: 'whose token the endpoint hands out',
      };
    }
    const active = all.filter(({ status }) => status === OperatorStatus.active);
    const [only] = active;
    return only !== undefined && active.length === 1
      ? { kind: 'found', operator: only, reason: 'the only active one' }
      : { kind: 'unnamed', count: active.length };
  });

  const chosen = once(async () => {
    const found = await choice();
    if (found.kind !== 'found') {
      throw new Unaskable('It is not known which operator to look at: see operator.');
    }
    return found.operator;
  });

  const token = once(async () => {
    const { id, status } = await chosen();
    if (status !== OperatorStatus.active) {
      throw new Unaskable('The operator is not active: see operator-status.');
    }
    const client = await api.client();
    const issued = await attempt(() =>
      client.getOperatorToken(id, { lifetime: options.tokenLifetime, signal }),
    );
    if (issued.ok) keepSecret(issued.value.token);
    return issued;
  });

  return {
    operators,
    choice,
    chosen,
    token,
    tokenValidation: once(async () => {
      const issued = requireValue(await token(), 'token-issued');
      const client = await api.client();
      return attempt(() => client.validateToken(issued.token, { signal }));
    }),
    isKnownInactive: async (operatorId) => {
      const operator =
        operatorId === null
          ? await otherwise(chosen, undefined)
          : (await otherwise(operators, [])).find(({ id }) => id === operatorId);
      return operator !== undefined && operator.status !== OperatorStatus.active;
    },
  };
}

function chooseNamed(all: readonly ListedOperator[], reference: string): OperatorChoice {
  const matching = matchReference(all, reference);
  const remaining = matching.filter(({ status }) => status !== OperatorStatus.deleted);
  const candidates = remaining.length > 0 ? remaining : matching;
  const [first] = candidates;
  if (first === undefined) return { kind: 'missing' };
  return candidates.length > 1
    ? { kind: 'ambiguous', operators: candidates }
    : { kind: 'found', operator: first, reason: 'as given' };
}
