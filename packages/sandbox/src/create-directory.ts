import type { Directory } from './directory.ts';
import type { Operator } from './operator.ts';
import type { ResolvedOptions } from './resolved-options.ts';

/** Builds the directory from the seeds of checked options. */
export function createDirectory(
  options: Pick<ResolvedOptions, 'organizations' | 'operators'>,
): Directory {
  const { organizations } = options;
  const operators = new Map<number, Operator>();
  for (const seed of options.operators) {
    const organization = organizations.find(({ id }) => id === seed.organizationId);
    if (!organization) continue;
    operators.set(seed.id, {
      id: seed.id,
      name: seed.name,
      status: seed.status ?? 0,
      organization,
    });
  }

  return {
    organizations,
    demoOperatorId: options.operators[0]?.id ?? 0,
    findOrganization(reference) {
      const wanted = String(reference).toLowerCase();
      return organizations.find(
        ({ id, name }) => String(id) === wanted || name.toLowerCase() === wanted,
      );
    },
    findOperator: (id) => operators.get(id),
    operatorsOf: (organizationId) =>
      [...operators.values()].filter(({ organization }) => organization.id === organizationId),
    addOperator(organization, name) {
      const id = Math.max(...operators.keys()) + 1;
      const operator: Operator = { id, name, status: 0, organization };
      operators.set(id, operator);
      return operator;
    },
    setStatus(id, status) {
      const before = operators.get(id);
      if (!before) return undefined;
      const after: Operator = { ...before, status };
      operators.set(id, after);
      return after;
    },
  };
}
