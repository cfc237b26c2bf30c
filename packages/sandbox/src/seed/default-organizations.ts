import type { Organization } from '../organization.ts';

/** Reachable by id and by name, in any case: 24 is 'sales', 25 is 'support'. */
export const defaultOrganizations: readonly Organization[] = [
  { id: 24, name: 'Sales' },
  { id: 25, name: 'Support' },
];
