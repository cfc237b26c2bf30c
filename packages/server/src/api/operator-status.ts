/**
 * The statuses of an operator as ChatHub's API numbers them.
 *
 * @example
 * ```ts
 * await api.setOperatorStatus(104, OperatorStatus.inactive);
 * ```
 */
export const OperatorStatus: Readonly<Record<'active' | 'inactive' | 'deleted', number>> =
  Object.freeze({ active: 0, inactive: 1, deleted: 2 });
