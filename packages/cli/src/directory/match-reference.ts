import { canonicalName } from './canonical-name.ts';

/** What is meant by an id or a name: one, none, or several of the same name. */
export function matchReference<T extends { readonly id: number; readonly name: string }>(
  list: readonly T[],
  reference: string,
): readonly T[] {
  const byId = list.filter(({ id }) => String(id) === reference.trim());
  if (byId.length > 0) return byId;
  return list.filter(({ name }) => canonicalName(name) === canonicalName(reference));
}
